// A made-up case in the making: its rows so far, and what its machine's guards see of them. What happens is in `stories.ts`.
import type {
  AgencyReply,
  CaseKind,
  CaseStatus,
  ProcuratorialRecommendation,
  RecommendationStatus,
  SiteVerification,
} from '@jinyun/procuratorate/cases/entities';
import { type CaseFacts, caseMachine } from '@jinyun/procuratorate/cases/lifecycle';
import type { RecommendationFacts } from '@jinyun/procuratorate/cases/recommendation-lifecycle';
import type { ExpertAssistance } from '@jinyun/procuratorate/experts/entities';
import type { CivilNotice, Litigation } from '@jinyun/procuratorate/litigation/entities';
import type {
  ClaimantKind,
  FollowUpObserver,
  FollowUpVisit,
  ItemStatus,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from '@jinyun/procuratorate/rectification/entities';
import type { ItemFacts } from '@jinyun/procuratorate/rectification/lifecycle';
import type { Role } from '@jinyun/schema/actor';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { A_SEASON, idIn } from '../crossings.ts';
import type { Diary } from '../diary.ts';
import { demoId } from '../ids.ts';
import type { Random } from '../random.ts';
import type { Season } from '../season.ts';
import { openThread, type Thread } from '../thread.ts';
import type { LeadFile } from './leads.ts';
import type { Story } from './plots.ts';

type Row<E> = RequiredEntityData<E>;
/** What is known by a day is unknown until that day. */
type Dated<E> = { -readonly [K in keyof Row<E>]: Row<E>[K] };

export type RecommendationFile = {
  readonly thread: Thread<RecommendationStatus, RecommendationFacts>;
  readonly row: Dated<ProcuratorialRecommendation> & { urgency: 'NORMAL' | 'URGENT'; legalBasis: string };
  /** The days that the guards look at. */
  receipt: { receivedOn: string | null; dueOn: string | null };
  readonly replies: Row<AgencyReply>[];
};
export type ItemFile = {
  readonly thread: Thread<ItemStatus, ItemFacts>;
  readonly recommendation: RecommendationFile | null;
  readonly row: Row<RectificationItem>;
  readonly target: number;
  readonly claims: (Row<RectificationClaim> & { by: ClaimantKind; organisationId?: null })[];
  readonly verifications: (Row<RectificationVerification> & { organisationId?: string | null })[];
};
export type CaseFile = {
  readonly season: Season;
  /** 1 to the number of cases of a season. */
  readonly place: number;
  readonly number: number;
  readonly story: Story;
  readonly kind: CaseKind;
  readonly lead: LeadFile;
  readonly filedOn: string;
  readonly random: Random;
  readonly diary: Diary;
  readonly thread: Thread<CaseStatus, CaseFacts>;
  readonly siteVerifications: Row<SiteVerification>[];
  readonly recommendations: RecommendationFile[];
  readonly items: ItemFile[];
  readonly followUps: (Row<FollowUpVisit> & { result: 'HELD' | 'PARTLY' | 'RELAPSED' })[];
  readonly joined: Row<FollowUpObserver>[];
  readonly assistances: Row<ExpertAssistance>[];
  readonly notices: (Row<CivilNotice> & { endsOn: string | null })[];
  readonly suits: Dated<Litigation>[];
};

/** Ids of a case's rows leave room for so many of a kind. */
const A_CASE = 10;

/** Opens where the lead was filed; what was seen on site before counts for the case. */
export function openCaseFile(lead: LeadFile, place: number, story: Story): CaseFile {
  const { season, diary, random } = lead;
  const kind: CaseKind = story === 'enforced' ? 'CIVIL' : 'ADMINISTRATIVE';
  const id = idIn(season, 'case', place);
  const { day, at } = diary.now();
  const siteVerifications = lead.visits.map((visit) => ({ ...visit, case: id }));
  const facts: CaseFacts = { ...NOTHING, kind, siteVerificationCount: siteVerifications.length };
  return {
    ...{ season, place, number: season.index * A_SEASON.case + place, story, kind, lead, filedOn: day, random, diary },
    thread: openThread(caseMachine, id, { event: 'fileCase', role: 'chief_prosecutor', at, facts }),
    ...{ siteVerifications, recommendations: [], items: [], followUps: [], joined: [], assistances: [] },
    ...{ notices: [], suits: [] },
  };
}

const NOTHING = { recommendations: [], items: [], followUpCount: 0, noticeEndsOn: null } as const;

/** Fires an event of the case at the moment the diary is open at. */
export function fireCase(file: CaseFile, event: string, role: Role, input = {}): void {
  const facts: CaseFacts = {
    kind: file.kind,
    siteVerificationCount: file.siteVerifications.length,
    recommendations: file.recommendations.map(({ thread }) => ({ status: thread.state() })),
    items: file.items.map(({ thread }) => ({ status: thread.state() })),
    followUpCount: file.followUps.length,
    noticeEndsOn: file.notices.at(-1)?.endsOn ?? null,
  };
  file.thread.fire(event, role, file.diary.now().at, facts, { input });
}

/** Fires an event of a recommendation; whoever drafted it (the assistant) never assesses alone. */
export function fireRecommendation(
  file: CaseFile,
  recommendation: RecommendationFile,
  event: string,
  role: Role,
  input = {},
): void {
  const { urgency, legalBasis } = recommendation.row;
  const facts: RecommendationFacts = {
    recommendation: { urgency, legalBasis, ...recommendation.receipt },
    respondentKnown: true,
    itemCount: file.items.filter((item) => item.recommendation === recommendation).length,
    replyCount: recommendation.replies.length,
    drafterAlone: role === DRAFTER,
  };
  recommendation.thread.fire(event, role, file.diary.now().at, facts, { input });
}

export const DRAFTER: Role = 'assistant';

/** Fires an event of an item. */
export function fireItem(file: CaseFile, item: ItemFile, event: string, role: Role, input = {}): void {
  const facts: ItemFacts = {
    claims: item.claims.map(({ by, organisationId }) => ({ by, organisationId: organisationId ?? null })),
    verifications: item.verifications.map(({ organisationId }) => ({ organisationId: organisationId ?? null })),
    followUps: file.followUps.filter((visit) => visit.item === item.thread.id).map(({ result }) => ({ result })),
  };
  item.thread.fire(event, role, file.diary.now().at, facts, { input });
}

/** The id of the case's n-th row of a kind, beginning with 1. */
export function idOfCase(file: Pick<CaseFile, 'number'>, kind: string, nth: number): string {
  return demoId(kind, (file.number - 1) * A_CASE + nth);
}
