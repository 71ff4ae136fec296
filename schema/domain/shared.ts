// The entity model's shared reference: what all three departments answer alike, and the figures each states itself.
import { elsewhere, type StatedType } from './statement.ts';

const QUANTITY = {
  exact: 'Float',
  atLeast: 'Float',
  atMost: 'Float',
  approx: 'Float',
  upperOpen: 'Boolean',
  text: 'String',
  knowledge: ['STATED', 'INFERRED', 'UNKNOWN'],
  citations: '[Citation]',
};

const DOCUMENT = 'a citation carries its document: one hop more would tell nothing more';

export const SHARED: readonly StatedType[] = [
  {
    type: 'County',
    zh: '县',
    key: 'code',
    fields: { name: 'String' },
    added: {
      policing: { policingTotals: '[PolicingTotal]' },
      procuratorate: { procuratorateTotals: '[ProcuratorateTotal]' },
      volunteers: { volunteerTotals: '[VolunteerTotal]' },
    },
    queries: ['county'],
  },
  {
    type: 'Township',
    zh: '乡镇街道',
    key: 'code',
    fields: { name: 'String', kind: ['SUBDISTRICT', 'TOWN', 'TOWNSHIP'] },
    added: {
      policing: { posts: 'TownshipPosts', disputes: 'DisputeStats', households: 'HouseholdFigures' },
      procuratorate: { leads: 'LeadStats', cases: 'CaseStats' },
      volunteers: { organisations: '[VolunteerOrganisation]', members: 'MemberStats', activities: '[Activity]' },
    },
    queries: ['township'],
  },
  { type: 'Quantity', zh: '数量', key: '', fields: QUANTITY },
  {
    type: 'Citation',
    zh: '出处',
    key: '',
    fields: {
      document: 'String',
      sentenceId: 'String',
      quoteHash: 'String',
      publishedOn: 'Date',
      retrievedFrom: 'String',
    },
  },
  { type: 'Period', zh: '期间', key: '', fields: { from: 'Date', to: 'Date' } },
  {
    type: 'MaskedText',
    zh: '脱敏文本',
    key: '',
    fields: { text: 'String', masked: 'Boolean', rule: 'String', reason: 'String' },
  },
  {
    type: 'SourceDocument',
    zh: '来源文件',
    key: '',
    fields: {
      id: elsewhere('Citation.document', 'String', DOCUMENT),
      hash: elsewhere('Citation.quoteHash', 'String', DOCUMENT),
      publishedOn: elsewhere('Citation.publishedOn', 'Date', DOCUMENT),
      retrievedFrom: elsewhere('Citation.retrievedFrom', 'String', DOCUMENT),
    },
  },
  {
    type: 'DeadlineRule',
    zh: '期限规定',
    key: '',
    fields: {
      id: 'String',
      length: 'Int',
      unit: ['CALENDAR_MONTH', 'CALENDAR_DAY', 'WORKING_DAY'],
      law: 'String',
      mark: 'String',
      effectiveFrom: 'Date',
      effectiveTo: 'Date',
    },
  },
  {
    type: 'CorrectionRequest',
    zh: '校核纠错',
    key: '',
    fields: {},
    mutations: ['raisePolicingCorrection', 'raiseProcuratorateCorrection', 'raiseVolunteerCorrection'],
  },
  {
    type: 'Provenanced',
    zh: '带出处的行',
    key: '',
    fields: {
      origin: ['SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'],
      citations: '[Citation]',
      recordedAt: 'DateTime',
      validFrom: 'Date',
      validTo: 'Date',
    },
  },
  {
    type: 'PeriodTotal',
    zh: '时期合计',
    key: '',
    fields: Object.fromEntries(
      ['PolicingTotal', 'ProcuratorateTotal', 'VolunteerTotal'].flatMap((type) => [
        [`${type} metric`, elsewhere(`${type}.metric`, [], 'each department has metrics of its own')],
        [`${type} period`, elsewhere(`${type}.period`, 'Period', 'each department states its own totals')],
        [`${type} scope`, elsewhere(`${type}.scope`, 'String', 'each department states its own totals')],
        [`${type} quantity`, elsewhere(`${type}.quantity`, 'Quantity', 'each department states its own totals')],
        [`${type} citation`, elsewhere(`${type}.citations`, '[Citation]', 'a total may rest on several sentences')],
      ]),
    ),
    queries: ['Policing', 'Procuratorate', 'Volunteer'].map((name) => {
      const field = `Query.${name[0]?.toLowerCase()}${name.slice(1)}PeriodTotal`;
      return elsewhere(field, `${name}Total`, 'periodTotal: no root field is shared by departments');
    }),
  },
];
