// The lives of a call for leads and of a special campaign, as two tables. Only the procuratorate publishes; organisations
// of volunteers answer. No law sets these steps: they are our proposal (P).
import { isFrom, isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { CallStatus, CampaignStatus, LeadCall } from './entities.ts';

/** What the guards of a call look at. */
export type CallFacts = {
  readonly call: Pick<LeadCall, 'wantedFacts' | 'fromOn' | 'toOn'>;
};
/** What the guards of a campaign look at: the states of the calls in it. */
export type CampaignFacts = { readonly calls: readonly Pick<LeadCall, 'status'>[] };

const call = rowsOf<CallStatus, CallFacts>();
const campaign = rowsOf<CampaignStatus, CampaignFacts>();

const REGISTRY = ['assistant', 'prosecutor'] as const;
const DONE: readonly (CallStatus | null | undefined)[] = ['CLOSED', 'EVALUATED'];

const saysWhatAndWhen = call.guard('saysWhatAndWhen', {
  zh: '写明需要什么情况、从哪天到哪天',
  en: 'it says which facts are wanted, from which day to which.',
  holds: ({ call: { wantedFacts, fromOn, toOn } }) => isText(wantedFacts) && fromOn != null && toOn != null,
});
const windowBegun = call.guard('windowBegun', {
  zh: '征集期已开始',
  en: 'its window has begun.',
  holds: ({ call: { fromOn } }, input) => fromOn != null && (input === null || isFrom(fromOn, input.on)),
});
const windowOver = call.guard('windowOver', {
  zh: '征集期已满，或者写明提前结束的理由',
  en: 'its last day has come, or a reason is given for closing it early.',
  holds: ({ call: { toOn } }, input) => input === null || isFrom(toOn, input.on) || isText(input.reason),
});
const saysWhatCame = call.guard('saysWhatCame', {
  zh: '写明征集的效果',
  en: 'it says what came of it.',
  holds: textsGiven('evaluation'),
});
const namesOrganisation = call.guard('namesOrganisation', {
  zh: '写明是哪个志愿者组织',
  en: 'it names the organisation that answers.',
  holds: textsGiven('organisation'),
});
const callsDone = campaign.guard('callsDone', {
  zh: '其中的线索需求都已结束',
  en: 'every call in it is closed.',
  holds: ({ calls }) => calls.every(({ status }) => DONE.includes(status)),
});
const saysWhatWasDone = campaign.guard('saysWhatWasDone', {
  zh: '写明做了什么、结果如何',
  en: 'it says what was done and what came of it.',
  holds: textsGiven('summary'),
});

export const leadCallMachine: Machine<CallStatus, CallFacts> = {
  type: 'LeadCall',
  zh: '线索需求发布',
  en: 'call for leads',
  states: {
    DRAFT: '起草中 drafted',
    APPROVED: '已批准 approved',
    PUBLISHED: '已发布 published',
    OPEN: '征集中 open',
    CLOSED: '已结束 closed',
    EVALUATED: '已评估 evaluated',
  },
  events: [
    call.event('draftLeadCall', '起草线索需求', 'Draft a call', { moves: [[null, 'DRAFT']], who: REGISTRY }),
    call.event('approveLeadCall', '批准线索需求', 'Approve it', {
      moves: [['DRAFT', 'APPROVED']],
      who: ['chief_prosecutor'],
      guards: [saysWhatAndWhen],
    }),
    call.event('publishLeadCall', '发布线索需求', 'Publish it', { moves: [['APPROVED', 'PUBLISHED']], who: REGISTRY }),
    call.event('openLeadCall', '开始征集', 'Open it', {
      moves: [['PUBLISHED', 'OPEN']],
      who: [...REGISTRY, 'system'],
      guards: [windowBegun],
    }),
    call.event('answerLeadCall', '组织响应', 'An organisation answers', {
      moves: call.staying(['PUBLISHED', 'OPEN']),
      who: ['org_manager'],
      guards: [namesOrganisation],
    }),
    call.event('closeLeadCall', '结束征集', 'Close it', {
      moves: [['OPEN', 'CLOSED']],
      who: REGISTRY,
      guards: [windowOver],
    }),
    call.event('evaluateLeadCall', '评估效果', 'Evaluate it', {
      moves: [['CLOSED', 'EVALUATED']],
      who: ['prosecutor'],
      guards: [saysWhatCame],
    }),
  ],
};

export const campaignMachine: Machine<CampaignStatus, CampaignFacts> = {
  type: 'SpecialCampaign',
  zh: '专项监督活动',
  en: 'special campaign',
  states: {
    PLANNED: '已计划 planned',
    OPEN: '进行中 open',
    SUMMED_UP: '已总结 summed up',
    CLOSED: '已结束 closed',
  },
  events: [
    campaign.event('planCampaign', '计划专项活动', 'Plan a campaign', {
      moves: [[null, 'PLANNED']],
      who: ['prosecutor'],
    }),
    campaign.event('openCampaign', '启动专项活动', 'Open it', {
      moves: [['PLANNED', 'OPEN']],
      who: ['chief_prosecutor'],
    }),
    campaign.event('sumUpCampaign', '总结专项活动', 'Sum it up', {
      moves: [['OPEN', 'SUMMED_UP']],
      who: ['prosecutor'],
      guards: [callsDone, saysWhatWasDone],
    }),
    campaign.event('closeCampaign', '结束专项活动', 'Close it', {
      moves: [['SUMMED_UP', 'CLOSED']],
      who: ['chief_prosecutor'],
    }),
  ],
};
