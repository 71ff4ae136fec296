// One made-up dispute: brought into its state by what its table allows, with the parties, visits and terms that fit it.
// The first five show a hazard and became the procuratorate's made-up leads of the same numbers.
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import { exactly } from '@jinyun/kit/quantity';
import { DISPUTE_KINDS, type DisputeStatus, PARTY_ROLES, RISK_FLAGS } from '@jinyun/policing/mediation/entities';
import { type DisputeFacts, disputeMachine } from '@jinyun/policing/mediation/lifecycle';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { someone } from '../people.ts';
import type { Random } from '../random.ts';
import { inTurn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { CHAPTERS, type Draft } from './dispute-chapters.ts';
import { officerFor, postOf } from './posts.ts';

const REFERRED = 5;
const MEDIATED = ['classify', 'accept', 'visit', 'visit', 'invite', 'join', 'meet'] as const;
const SIGNED = [...MEDIATED, 'meet', 'propose', 'sign'] as const;
const CONFIRMED = [...SIGNED, 'apply', 'confirm'] as const;
/** Those that can be passed on come first, so that the referred ones are in five different states. */
const ROADS: readonly (readonly [DisputeStatus, readonly (keyof typeof CHAPTERS)[]])[] = [
  ['IN_MEDIATION', MEDIATED],
  ['AGREED', SIGNED],
  ['CONFIRMED', CONFIRMED],
  ['PERFORMED', [...SIGNED, 'perform']],
  ['CLOSED', [...CONFIRMED, 'perform', 'close']],
  ['REPORTED', []],
  ['ACCEPTED', ['classify', 'accept']],
  ['FAILED', [...MEDIATED, 'end']],
  ['REFERRED', [...MEDIATED, 'end', 'refer']],
  ['BREACHED', [...SIGNED, 'breach']],
  ['DECLINED_BY_PARTY', ['classify', 'decline']],
];

/** What dispute n is about. */
export function summaryOf(number: number): string {
  return `示例纠纷 ${number}`;
}

export function tellDispute(season: Season, number: number, { agency, team }: { agency: string; team: string }) {
  const random = randomIn(season, `dispute ${number}`);
  const id = demoId('dispute', number);
  const riskFlags = number <= REFERRED || number % 8 === 0 ? [inTurn(RISK_FLAGS, number)] : [];
  const referral = { id: number <= REFERRED ? demoId('referral', number) : null, sent: false };
  const draft = openDraft(season, number, { random, agency, facts: () => factsOf() });
  const factsOf = (): DisputeFacts => ({
    dispute: { track: draft.track, riskFlags, referralId: referral.sent ? referral.id : null },
    parties: draft.parties,
    sessions: [...draft.sessions],
    agreement: agreementFacts(draft),
  });
  const { diary, story } = draft;
  const kind = draft.publicSecurity ? 'MINOR_ASSAULT' : inTurn(DISPUTE_KINDS, number);
  const place = `示例路 ${random.integer(1, 200)} 号`;
  const occurredOn = dayBefore(diary.now().day, random.integer(0, 10));
  story.fire('reportDispute', 'resident', { place, kind });
  for (const chapter of inTurn(ROADS, number)[1]) {
    diary.later(1, 4);
    CHAPTERS[chapter](draft);
  }
  if (referral.id !== null) {
    diary.later(0, 2);
    story.fire('referDisputeAsLead', 'post_officer');
    referral.sent = true;
    story.fire('recordReferredLead', 'system');
  }
  const { status, version, events } = story.tell();
  const dispute = {
    ...{ id, kind, place, occurredOn, riskFlags, status, version, post: postOf(number), ...SYNTHETIC },
    ...{ townshipCode: random.pick(TOWNSHIPS).code, summary: summaryOf(number), track: draft.track },
    team: draft.visits.length > 0 ? team : null,
    minorViolation: draft.publicSecurity && draft.track !== null ? true : null,
    visitCount: exactly(draft.visits.length),
    silkBanners: status === 'CLOSED' && random.oneIn(2) ? exactly(1) : null,
    referralId: referral.id,
    referredLeadId: referral.id === null ? null : demoId('lead', number),
  };
  const { parties, visits, joined, sessions, agreement } = draft;
  const agreements = agreement === null ? [] : [agreement];
  const referrals = referral.id === null ? [] : [messageOf(referral.id, dispute, diary.now().at)];
  return { dispute, parties, visits, joined, sessions, agreements, referrals, events };
}

type Opening = { readonly random: Random; readonly agency: string; readonly facts: () => DisputeFacts };

function openDraft(season: Season, number: number, { random, agency, facts }: Opening): Draft {
  const id = demoId('dispute', number);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-06-30'));
  const hasMinor = number % 10 === 0;
  const parties = [1, 2].map((turn) => ({
    ...{ id: `${demoId('party', number)}-${turn}`, dispute: id, role: inTurn(PARTY_ROLES, number * 2 + turn) },
    ...{ displayName: someone(random), isMinor: hasMinor && turn === 2, guardianTold: false, refused: false },
    guardianPresent: hasMinor && turn === 2 ? true : null,
    ...SYNTHETIC,
  }));
  return {
    ...{ id, officer: officerFor(season, number), agency, publicSecurity: number % 7 === 0, diary },
    story: openStory(disputeMachine, id, { diary, facts }),
    ...{ track: null, parties, visits: [], joined: [], sessions: [], agreement: null },
  };
}

function agreementFacts({ agreement }: Draft): DisputeFacts['agreement'] {
  if (agreement === null) return null;
  const { effectiveOn = null, confirmation = null } = agreement;
  return { effectiveOn, confirmation } as DisputeFacts['agreement'];
}

/** As the outbox keeps it once it was received: what to look at and where, never who the parties are. */
function messageOf(
  id: string,
  dispute: { id: string; townshipCode: string; post: string; riskFlags: string[] },
  at: Date,
) {
  const { townshipCode: township, post, riskFlags: hazards } = dispute;
  const payload = { domain: 'WORK_SAFETY', township, post, hazards };
  const delivered = { attemptCount: 1, dueAt: at, deliveredAt: at, createdAt: at };
  return { id, topic: 'referral', entityId: dispute.id, payload, ...delivered };
}

/** Not before the season. */
function dayBefore(day: string, days: number): string {
  const earlier = addDays(toDate(day), -days);
  return earlier < SEASON.from ? SEASON.from : earlier;
}
