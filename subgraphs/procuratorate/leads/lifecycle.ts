// The life of a lead as one table (人民检察院公益诉讼办案规则; article numbers unconfirmed). Prosecutors propose, the chief decides.
// Who submitted it is written down nowhere: events of reporters are anonymous, and a digest tells only whether two are one.
import type { Lifecycle } from '@jinyun/kit/lifecycle/fire';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import { loaderOf } from '@jinyun/kit/read';
import type { RequestData } from '@jinyun/kit/request-data';
import { Lead, type LeadStatus } from './entities.ts';

/** What the guards look at. */
export type LeadFacts = {
  readonly lead: Pick<Lead, 'id' | 'filingProposal'>;
  readonly assessments: { readonly count: number; readonly byAnother: boolean };
};

const { guard, event, staying, leading } = rowsOf<LeadStatus, LeadFacts>();

const REPORTERS = [
  'public',
  'resident',
  'member',
  'observer',
  'post_officer',
  'post_director',
  'agency_contact',
] as const;
const REGISTRY = ['assistant', 'prosecutor'] as const;

const saysWhatAndWhere = guard('saysWhatAndWhere', {
  zh: '写明地点和情况',
  en: 'it says where and what.',
  holds: (_, input) => input === null || (isText(input.place) && isText(input.description)),
});
const assessed = guard('assessed', {
  zh: '已评估真实性和可查性',
  en: 'its authenticity and verifiability have been assessed.',
  law: '人民检察院公益诉讼办案规则第二十七条',
  holds: ({ assessments }) => assessments.count > 0,
});
const assessedByAnother = guard('assessedByAnother', {
  zh: '评估人不是唯一的提交人',
  en: 'somebody other than who submitted it has assessed it.',
  holds: ({ assessments }) => assessments.byAnother,
});
const twoOfficers = guard('twoOfficers', {
  zh: '两名以上检察人员到场',
  en: 'two or more officers were on site.',
  holds: (_, input) => input === null || Number(input.officerCount) >= 2,
});
const filingProposed = guard('filingProposed', {
  zh: '检察官已提出立案意见',
  en: 'a prosecutor has proposed to file it.',
  law: '人民检察院公益诉讼办案规则第三十条',
  holds: ({ lead }) => lead.filingProposal === 'FILE',
});
const decliningProposed = guard('decliningProposed', {
  zh: '检察官已提出不立案意见',
  en: 'a prosecutor has proposed not to file it.',
  law: '人民检察院公益诉讼办案规则第三十条',
  holds: ({ lead }) => lead.filingProposal === 'DECLINE',
});
const saysTo = guard('saysTo', {
  zh: '写明移送给哪个机关',
  en: 'it says to whom it goes.',
  law: '人民检察院公益诉讼办案规则第二十六条',
  holds: (_, input) => input === null || isText(input.to),
});
const anotherLead = guard('anotherLead', {
  zh: '并入的是另一条线索',
  en: 'the lead it goes into is another one.',
  holds: ({ lead }, input) => input === null || input.into !== lead.id,
});

export const leadMachine: Machine<LeadStatus, LeadFacts> = {
  type: 'Lead',
  zh: '线索',
  en: 'lead',
  states: {
    SUBMITTED: '已提交 submitted',
    REGISTERED: '已登记 registered',
    ASSESSING: '评估中 being assessed',
    INFO_REQUESTED: '待补充 more was asked for',
    PRELIMINARY_INVESTIGATION: '初步调查 in preliminary investigation',
    FILED: '已立案 a case was filed',
    NOT_FILED: '不立案 no case was filed',
    TRANSFERRED: '已移送 transferred',
    MERGED: '已并入另一线索 merged',
  },
  events: [
    event('submitLead', '提交线索', 'Submit a lead', {
      moves: [[null, 'SUBMITTED']],
      who: REPORTERS,
      guards: [saysWhatAndWhere],
      anonymous: true,
    }),
    event('receiveReferral', '接收公安移送', 'Receive a referral from the police', {
      moves: [[null, 'SUBMITTED']],
      who: ['system'],
    }),
    event('supplementLead', '补充线索', 'Add to a lead', {
      moves: [...staying(['SUBMITTED', 'REGISTERED', 'ASSESSING']), ['INFO_REQUESTED', 'ASSESSING']],
      who: REPORTERS,
      anonymous: true,
    }),
    event('registerLead', '统一登记', 'Register', {
      moves: [['SUBMITTED', 'REGISTERED']],
      who: REGISTRY,
      law: '人民检察院公益诉讼办案规则第二十五条',
    }),
    event('assessLead', '开始或继续评估', 'Begin or go on assessing', {
      moves: leading(['REGISTERED', 'INFO_REQUESTED'], 'ASSESSING'),
      who: REGISTRY,
      law: '人民检察院公益诉讼办案规则第二十七条',
    }),
    event('recordAssessment', '记录评估', 'Record an assessment', {
      moves: staying(['ASSESSING']),
      who: REGISTRY,
      law: '人民检察院公益诉讼办案规则第二十七条',
    }),
    event('requestLeadInfo', '请补充材料', 'Ask for more', { moves: [['ASSESSING', 'INFO_REQUESTED']], who: REGISTRY }),
    event('investigateLead', '进入初步调查', 'Begin the preliminary investigation', {
      moves: [['ASSESSING', 'PRELIMINARY_INVESTIGATION']],
      who: ['prosecutor'],
      guards: [assessed],
    }),
    event('recordSiteVerification', '记录实地核查', 'Record a site verification', {
      moves: staying(['PRELIMINARY_INVESTIGATION']),
      who: REGISTRY,
      guards: [twoOfficers],
    }),
    event('proposeFiling', '提出立案或不立案意见', 'Propose to file or not to', {
      moves: staying(['PRELIMINARY_INVESTIGATION']),
      who: ['prosecutor'],
      guards: [assessed],
      law: '人民检察院公益诉讼办案规则第三十条',
    }),
    event('fileCase', '决定立案', 'Decide to file a case', {
      moves: [['PRELIMINARY_INVESTIGATION', 'FILED']],
      who: ['chief_prosecutor'],
      guards: [filingProposed, assessed, assessedByAnother],
      law: '人民检察院公益诉讼办案规则第三十条',
    }),
    event('declineCase', '决定不立案', 'Decide not to file', {
      moves: [['PRELIMINARY_INVESTIGATION', 'NOT_FILED']],
      who: ['chief_prosecutor'],
      guards: [decliningProposed],
      law: '人民检察院公益诉讼办案规则第三十条',
    }),
    event('transferLead', '移送有管辖权的机关', 'Transfer to whom it belongs', {
      moves: leading(['SUBMITTED', 'REGISTERED', 'ASSESSING', 'PRELIMINARY_INVESTIGATION'], 'TRANSFERRED'),
      who: REGISTRY,
      guards: [saysTo],
      law: '人民检察院公益诉讼办案规则第十三、二十六条',
    }),
    event('mergeLead', '并入另一线索', 'Merge into another lead', {
      moves: leading(['REGISTERED', 'ASSESSING'], 'MERGED'),
      who: REGISTRY,
      guards: [anotherLead],
    }),
  ],
  deadlines: [
    { rule: 'LEAD_REPORTER_ANSWER', from: 'submitLead', until: ['registerLead', 'transferLead'] },
    { rule: 'LEAD_ASSESSMENT_TARGET', from: 'registerLead', until: ['investigateLead', 'transferLead', 'mergeLead'] },
  ],
};

export const leadLifecycle: Lifecycle<Lead, LeadStatus, LeadFacts> = {
  machine: leadMachine,
  entity: Lead,
  facts: async (_, data, lead) => ({ lead, assessments: await assessmentsOf(data, lead.id) }),
};

type Assessments = { lead: string; count: number; by_another: boolean };

/** One statement for all leads of a tick; the digests are compared in the database and never leave it. */
function assessmentsOf(data: RequestData, leadId: string): Promise<LeadFacts['assessments']> {
  return loaderOf<LeadFacts['assessments']>(data, 'assessments as guards see them', async (ids) => {
    const rows = await data.em.execute<Assessments[]>(
      `select a.lead_id as lead, count(*)::int as count, bool_or(a.assessor_digest is distinct from l.submitter_digest) as by_another
      from lead_assessment a join lead l on l.id = a.lead_id
      where a.lead_id in (select jsonb_array_elements_text(?::jsonb)) group by a.lead_id`,
      [JSON.stringify(ids)],
    );
    const found = new Map(rows.map(({ lead, count, by_another }) => [lead, { count, byAnother: by_another }]));
    return ids.map((id) => found.get(id) ?? { count: 0, byAnother: false });
  }).load(leadId);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
