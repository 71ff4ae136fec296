// What can happen in a made-up dispute, one chapter a step: it fires the event and writes what that event writes.
import { addDays } from '@jinyun/kit/calendar/civil-date';
import type {
  DisputeAgency,
  DisputeParty,
  DisputeStatus,
  DisputeVisit,
  MediationAgreement,
  MediationSession,
} from '@jinyun/policing/mediation/entities';
import type { DisputeFacts } from '@jinyun/policing/mediation/lifecycle';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import type { Diary } from '../diary.ts';
import type { Story } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';

type Track = DisputeFacts['dispute']['track'];
type PartyRow = RequiredEntityData<DisputeParty> & DisputeFacts['parties'][number];

/** All that is told of one dispute, while it is being told. */
export type Draft = {
  readonly id: string;
  readonly officer: string;
  readonly agency: string;
  readonly publicSecurity: boolean;
  readonly diary: Diary;
  readonly story: Story<DisputeStatus>;
  track: Track;
  parties: PartyRow[];
  visits: RequiredEntityData<DisputeVisit>[];
  joined: RequiredEntityData<DisputeAgency>[];
  sessions: (RequiredEntityData<MediationSession> & { heldOn: string })[];
  agreement: RequiredEntityData<MediationAgreement> | null;
};
type Chapter = (draft: Draft) => void;

export const CHAPTERS = {
  classify: (draft) => {
    const track = draft.publicSecurity ? 'PUBLIC_SECURITY' : 'PEOPLES';
    draft.story.fire('classifyDispute', 'post_officer', { track, minorViolation: draft.publicSecurity });
    draft.track = track;
  },
  accept: ({ story }) => void story.fire('acceptDispute', 'post_officer'),
  visit: ({ id, story, visits, officer }) => {
    const { day: visitedOn } = story.fire('recordVisit', 'post_officer');
    const visit = { id: `${id}-visit-${visits.length + 1}`, dispute: id, visitedOn, officer, note: '示例走访' };
    visits.push({ ...visit, ...SYNTHETIC });
  },
  invite: ({ id, story, joined, agency }) => {
    const { day: invitedOn } = story.fire('inviteAgency', 'post_officer', { agency });
    joined.push({ id: `${id}-agency`, dispute: id, agency, invitedOn, ...SYNTHETIC });
  },
  join: (draft) => {
    const { day: acceptedOn } = draft.story.fire('acceptAgencyInvitation', 'agency_contact');
    draft.joined = draft.joined.map((each) => ({ ...each, acceptedOn }));
  },
  meet: (draft) => {
    const { id, story, sessions, officer, diary } = draft;
    const { day: heldOn } = diary.now();
    story.fire('openSession', 'post_officer', { heldOn, guardiansTold: true });
    draft.parties = draft.parties.map((party) => ({ ...party, guardianTold: party.isMinor === true }));
    const session = { id: `${id}-session-${sessions.length + 1}`, dispute: id, heldOn, place: '示例调解室' };
    sessions.push({ ...session, mediator: officer, outcome: 'ADJOURNED', ...SYNTHETIC });
  },
  propose: (draft) => {
    const { day } = draft.story.fire('proposeTerms', 'post_officer');
    const agreement = {
      id: `${draft.id}-agreement`,
      dispute: draft.id,
      terms: '示例条款',
      performBy: addDays(day, 60),
    };
    draft.agreement = { ...agreement, ...SYNTHETIC };
  },
  sign: (draft) => {
    const { story, diary } = draft;
    const { day: signedOn } = diary.now();
    const signedBy = draft.parties.map(({ id }) => id);
    story.fire('signAgreement', 'post_officer', { form: 'WRITTEN', signedOn, signedBy, guardiansTold: true });
    draft.parties = draft.parties.map((party) => ({ ...party, signedOn }));
    draft.sessions = outcome(draft, 'AGREED');
    agree(draft, { form: 'WRITTEN', effectiveOn: signedOn, confirmation: 'NONE' });
  },
  apply: (draft) => {
    const { day: appliedOn } = draft.diary.now();
    const applicants = draft.parties.map(({ id }) => id);
    draft.story.fire('applyJudicialConfirmation', 'resident', { appliedOn, applicants });
    agree(draft, { confirmation: 'APPLIED', confirmationAppliedOn: appliedOn });
  },
  confirm: (draft) => {
    const { day: confirmedOn } = draft.story.fire('recordJudicialConfirmation', 'post_officer');
    agree(draft, { confirmation: 'CONFIRMED', confirmedOn });
  },
  perform: (draft) => {
    const { day: performedOn } = draft.story.fire('recordPerformance', 'resident');
    agree(draft, { performedOn });
  },
  breach: ({ story }) => void story.fire('recordBreach', 'post_officer', {}, '示例：到期未履行'),
  close: ({ story }) => void story.fire('closeDispute', 'post_officer'),
  decline: (draft) => {
    draft.story.fire('declineMediation', 'resident', {}, '示例：不愿调解');
    draft.parties = draft.parties.map((party, at) => ({ ...party, refused: at === 0 }));
  },
  end: (draft) => {
    draft.story.fire('endMediation', 'post_officer', { routesTold: true }, '示例：分歧过大');
    draft.sessions = outcome(draft, 'FAILED');
  },
  refer: (draft) => {
    draft.story.fire('referToCourt', 'post_officer', { routesTold: true });
    draft.track = 'REFERRED';
  },
} satisfies Record<string, Chapter>;

function agree(draft: Draft, columns: Partial<RequiredEntityData<MediationAgreement>>): void {
  if (draft.agreement !== null) draft.agreement = { ...draft.agreement, ...columns };
}

/** What the last session came to; those before it were adjourned. */
function outcome({ sessions }: Draft, last: 'AGREED' | 'FAILED'): Draft['sessions'] {
  return sessions.map((session, at) => (at === sessions.length - 1 ? { ...session, outcome: last } : session));
}
