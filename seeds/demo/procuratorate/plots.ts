// What becomes of each of the thirty leads of a season: how far it gets, and which story the case has that is made of it.
import type { CalendarDate } from '@jinyun/kit/calendar/civil-date';
import type { LeadStatus } from '@jinyun/procuratorate/leads/entities';
import { WINDOWS } from '../crossings.ts';
import { workingDayWithin } from '../diary.ts';
import type { Random } from '../random.ts';

export type Story =
  | 'filed'
  | 'drafted'
  | 'noViolation'
  | 'consulting'
  | 'served'
  | 'objected'
  | 'upheld'
  | 'withdrawn'
  | 'partReplied'
  | 'replied'
  | 'overdue'
  | 'accepted'
  | 'rectified'
  | 'rechecking'
  | 'relapsed'
  | 'suspended'
  | 'sued'
  | 'judged'
  | 'suitWithdrawn'
  | 'enforced'
  | 'closed';
export type Plot = ({ readonly ends: Exclude<LeadStatus, 'FILED'> } | { readonly story: Story }) & {
  /** Whether it came in the summer's campaign. */
  readonly inCampaign?: true;
};

/** In the order of the leads. Policing passes the first ones on in summer, so their stories are short. */
export const PLOTS: readonly Plot[] = [
  { story: 'served' },
  { ends: 'SUBMITTED' },
  { story: 'drafted' },
  { ends: 'ASSESSING' },
  { ends: 'NOT_FILED' },
  { ends: 'REGISTERED', inCampaign: true },
  { ends: 'INFO_REQUESTED' },
  { ends: 'PRELIMINARY_INVESTIGATION' },
  { ends: 'TRANSFERRED' },
  { ends: 'MERGED' },
  { ends: 'SUBMITTED' },
  { story: 'filed' },
  { story: 'replied' },
  { story: 'noViolation' },
  { story: 'consulting', inCampaign: true },
  { story: 'overdue' },
  { story: 'objected' },
  { story: 'upheld' },
  { story: 'withdrawn' },
  { story: 'partReplied' },
  { story: 'accepted' },
  { story: 'rectified' },
  { story: 'rechecking' },
  { story: 'relapsed' },
  { story: 'suspended' },
  { story: 'sued' },
  { story: 'judged' },
  { story: 'suitWithdrawn' },
  { story: 'enforced' },
  { story: 'closed' },
];
/** Leads up to this number are those that policing's first disputes became. */
export const REFERRED = 5;
/** The lead at this place is what the one that is merged is about as well; it comes before that. */
export const ORIGINAL = 13;

const LONG: readonly Story[] = ['sued', 'judged', 'suitWithdrawn', 'enforced', 'closed'];
const SHORT: readonly Story[] = ['filed', 'drafted', 'noViolation', 'consulting', 'served', 'objected'];

/** The longer the story, the earlier it begins, so that it fits into the season. */
export function beginningOf(random: Random, plot: Plot): CalendarDate {
  if ('ends' in plot && plot.ends === 'MERGED') return workingDayWithin(random, '2026-05-06', '2026-08-14');
  if (plot.inCampaign) return workingDayWithin(random, WINDOWS.summer.from, WINDOWS.summer.to);
  if ('ends' in plot || SHORT.includes(plot.story)) return workingDayWithin(random, '2026-01-12', '2026-08-14');
  const isLong = LONG.includes(plot.story);
  return workingDayWithin(random, '2026-01-19', isLong ? '2026-01-30' : '2026-04-17');
}
