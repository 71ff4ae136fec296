// The life of an issue that an enterprise under protection raises, as one table: none is settled from the desk alone.
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { EnterpriseIssue, EnterpriseIssueStatus } from './entities.ts';

/** What the guards look at. */
export type IssueFacts = {
  readonly issue: Pick<EnterpriseIssue, 'raisedOn'>;
  /** Visits made because of it. */
  readonly visits: number;
};

const { guard, event, leading } = rowsOf<EnterpriseIssueStatus, IssueFacts>();

const OFFICERS = ['post_officer', 'post_director'] as const;

const kindAndSummary = guard('kindAndSummary', {
  zh: '写明类别和情况',
  en: 'it says of what kind it is, and what is wrong.',
  holds: textsGiven('kind', 'summary'),
});
const visited = guard('visited', { zh: '已走访', en: 'it was visited.', holds: ({ visits }) => visits > 0 });
const saysTo = guard('saysTo', { zh: '写明转给哪个机关', en: 'it says to whom it goes.', holds: textsGiven('to') });

export const issueMachine: Machine<EnterpriseIssueStatus, IssueFacts> = {
  type: 'EnterpriseIssue',
  zh: '护企问题',
  en: "an enterprise's issue",
  states: {
    RAISED: '已提出 raised',
    ACCEPTED: '已受理 accepted',
    VISITED: '已走访 visited',
    RESOLVED: '已解决 resolved',
    REFERRED: '已转办 referred',
  },
  events: [
    event('raiseEnterpriseIssue', '提出问题', 'Raise an issue', {
      moves: [[null, 'RAISED']],
      who: ['agency_contact', 'resident', ...OFFICERS],
      guards: [kindAndSummary],
    }),
    event('acceptIssue', '受理', 'Accept', { moves: [['RAISED', 'ACCEPTED']], who: OFFICERS }),
    event('visitEnterprise', '走访', 'Visit', {
      moves: leading(['ACCEPTED', 'VISITED'], 'VISITED'),
      who: OFFICERS,
    }),
    event('resolveIssue', '解决', 'Resolve', {
      moves: [['VISITED', 'RESOLVED']],
      who: OFFICERS,
      guards: [visited],
    }),
    event('referIssue', '转其他机关', 'Refer to another authority', {
      moves: leading(['ACCEPTED', 'VISITED'], 'REFERRED'),
      who: OFFICERS,
      guards: [saysTo],
    }),
  ],
};
