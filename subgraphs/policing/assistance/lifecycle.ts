// The life of a social assistance as one table. Aid by statute is applied for at the township, which publishes and passes
// it on (浙江省社会救助条例 40): the post helps and refers, it never grants.
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { AssistanceStatus, SocialAssistance } from './entities.ts';

/** What the guards look at. */
export type AssistanceFacts = { readonly assistance: Pick<SocialAssistance, 'townshipCode'> };

const { guard, event, leading } = rowsOf<AssistanceStatus, AssistanceFacts>();

const OFFICERS = ['post_officer', 'post_director'] as const;
const HELPERS = ['member', 'org_manager', 'agency_contact'] as const;

const needGiven = guard('needGiven', { zh: '写明需求', en: 'it says what is needed.', holds: textsGiven('need') });
const outcomeGiven = guard('outcomeGiven', {
  zh: '写明结果',
  en: 'it says what came of it.',
  holds: textsGiven('outcome'),
});
const townshipKnown = guard('townshipKnown', {
  zh: '已知由哪个乡镇受理',
  en: 'it is known which township takes the application.',
  law: '浙江省社会救助条例第四十条',
  holds: ({ assistance }) => assistance.townshipCode != null,
});

export const assistanceMachine: Machine<AssistanceStatus, AssistanceFacts> = {
  type: 'SocialAssistance',
  zh: '社会救助',
  en: 'social assistance',
  states: {
    RAISED: '已提出 raised',
    ASSESSED: '已核实 assessed',
    HELPING: '帮扶中 being helped',
    DONE: '已办结 done',
    REFERRED: '已转乡镇 referred to the township',
  },
  events: [
    event('requestAssistance', '提出求助', 'Ask for help', {
      moves: [[null, 'RAISED']],
      who: ['resident', 'observer', ...HELPERS, ...OFFICERS],
      guards: [needGiven],
    }),
    event('assessAssistance', '核实情况', 'Assess', { moves: [['RAISED', 'ASSESSED']], who: OFFICERS }),
    event('joinAssistance', '参与帮扶', 'Join in helping', {
      moves: leading(['ASSESSED', 'HELPING'], 'HELPING'),
      who: [...HELPERS, ...OFFICERS],
    }),
    event('completeAssistance', '办结', 'Complete', {
      moves: [['HELPING', 'DONE']],
      who: OFFICERS,
      guards: [outcomeGiven],
    }),
    event('referToTownship', '转乡镇申请法定救助', 'Refer to the township', {
      moves: leading(['ASSESSED', 'HELPING'], 'REFERRED'),
      who: OFFICERS,
      guards: [townshipKnown],
      law: '浙江省社会救助条例第四十条',
    }),
  ],
};
