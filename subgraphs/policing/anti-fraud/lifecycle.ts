// The life of an exhibit as one table: directors plan and propose, the station's chief approves, the hall shows.
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { ExhibitStatus } from './entities.ts';

/** What the guards look at. */
export type ExhibitFacts = {
  /** The hall that would show it; null where none was chosen. */
  readonly hallId: string | null;
  readonly planners: number;
};

const { guard, event, leading } = rowsOf<ExhibitStatus, ExhibitFacts>();

const OFFICERS = ['post_officer', 'post_director'] as const;

const titled = guard('titled', { zh: '写明标题', en: 'it has a title.', holds: textsGiven('title') });
const plannedTogether = guard('plannedTogether', {
  zh: '有民警参与策划',
  en: 'at least one officer planned it.',
  holds: ({ planners }) => planners > 0,
});
const hallChosen = guard('hallChosen', {
  zh: '已确定展出的主题馆',
  en: 'a hall to show it was chosen.',
  holds: ({ hallId }) => hallId !== null,
});

export const exhibitMachine: Machine<ExhibitStatus, ExhibitFacts> = {
  type: 'Exhibit',
  zh: '反诈展项',
  en: 'exhibit',
  states: {
    PLANNED: '策划中 planned',
    PROPOSED: '已提请 proposed',
    APPROVED: '已批准 approved',
    ON_DISPLAY: '展出中 on display',
    WITHDRAWN: '已撤下 withdrawn',
  },
  events: [
    event('planExhibit', '策划展项', 'Plan an exhibit', {
      moves: [[null, 'PLANNED']],
      who: [...OFFICERS, 'station_chief'],
    }),
    event('proposeExhibit', '提请批准', 'Propose', {
      moves: [['PLANNED', 'PROPOSED']],
      who: OFFICERS,
      guards: [titled, plannedTogether],
    }),
    event('approveExhibit', '批准', 'Approve', { moves: [['PROPOSED', 'APPROVED']], who: ['station_chief'] }),
    event('displayExhibit', '展出', 'Put on display', {
      moves: [['APPROVED', 'ON_DISPLAY']],
      who: OFFICERS,
      guards: [hallChosen],
    }),
    event('withdrawExhibit', '撤下', 'Withdraw', {
      moves: leading(['PLANNED', 'PROPOSED', 'APPROVED', 'ON_DISPLAY'], 'WITHDRAWN'),
      who: [...OFFICERS, 'station_chief'],
    }),
  ],
};
