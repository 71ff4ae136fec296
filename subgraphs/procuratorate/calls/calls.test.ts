// The calls room: the article's one campaign and one call, what is not known of them, and who answered.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { Lead } from '../leads/entities.ts';
import { LeadCall, LeadCallAnswer, SpecialCampaign } from './entities.ts';

const PARKING = 'leadcall-parking-2021';
const CAMPAIGN = 'campaign-work-safety-2021';
const origin = 'SYNTHETIC' as const;

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  const days = { fromOn: '2022-03-01', toOn: '2022-03-10' };
  await em.insertMany(SpecialCampaign, [
    { id: 'campaign-s1', domain: 'FOOD_DRUG', status: 'OPEN', ...days, origin },
    { id: 'campaign-s2', origin },
  ]);
  await em.insertMany(LeadCall, [
    { id: 'leadcall-s1', campaign: 'campaign-s1', status: 'OPEN', townshipCodes: ['331122207'], ...days, origin },
    { id: 'leadcall-s2', domain: 'FOOD_DRUG', fromOn: '2022-03-01', origin },
  ]);
  await em.insert(LeadCallAnswer, { id: 'leadcall-answer-s1', call: 'leadcall-s1', organisationId: 'org-1', origin });
  // Two of the article's campaign, which must not count as its own; one of the invented campaign, which does.
  await em.insertMany(Lead, [
    { id: 'lead-s1', campaign: CAMPAIGN, keySiteId: 'keysite-bus', domain: 'WORK_SAFETY', origin },
    { id: 'lead-s2', campaign: 'campaign-s1', origin },
    { id: 'lead-s3', campaign: 'campaign-s1', origin },
  ]);
  await em.insertMany(PublicInterestCase, [
    { id: 'case-s1', lead: 'lead-s1', origin },
    { id: 'case-s2', lead: 'lead-s2', origin },
  ]);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const FIGURE = '{ exact atLeast text knowledge citations { sentenceId } }';
const UNKNOWN = { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN', citations: [] };
const JUNE = { from: '2021-06-01', to: '2021-06-30' };
const UNSTATED = { from: null, to: null };

test('June 2021: one campaign, one call open for seven days; leads and cases of it are unknown, not zero', async () => {
  const answer = await ask(`{ campaign(id: "${CAMPAIGN}") { id theme domain status from to within { from to }
    leads { total ${FIGURE} period { from to } } cases { total ${FIGURE} period { from to } }
    leadCalls { id domain status wantedFacts platform area townships { code } within { from to } campaign { id }
      window { from to days ${FIGURE} } answeredBy { id } origin inferredFields citations { sentenceId } }
    origin citations { sentenceId } inferredFields validFrom validTo } }`);
  const citations = [{ sentenceId: 'A2.9' }];
  expect(answer).toEqual({
    campaign: {
      id: CAMPAIGN,
      theme: '安全生产',
      domain: 'WORK_SAFETY',
      status: null,
      from: null,
      to: null,
      within: JUNE,
      leads: { total: UNKNOWN, period: UNSTATED },
      cases: { total: UNKNOWN, period: UNSTATED },
      leadCalls: [
        {
          id: PARKING,
          domain: 'WORK_SAFETY',
          status: 'CLOSED',
          wantedFacts: '路内停车位怎样设置',
          platform: '志愿汇',
          area: '经济较好的乡镇，未写明是哪些',
          townships: null,
          within: JUNE,
          campaign: { id: CAMPAIGN },
          window: { ...UNSTATED, days: { ...UNKNOWN, exact: 7, text: '7', knowledge: 'STATED', citations } },
          answeredBy: [{ id: 'org-1' }],
          origin: 'SOURCE',
          inferredFields: ['campaign', 'domain', 'status', 'wantedFacts', 'area', 'within'],
          citations,
        },
      ],
      origin: 'SOURCE',
      citations,
      inferredFields: ['domain', 'within'],
      validFrom: null,
      validTo: null,
    },
  });
});

test('an invented campaign counts what was invented for it, and says so', async () => {
  const made = { ...UNKNOWN, knowledge: 'SYNTHETIC' };
  expect(
    await ask(`{ one: campaign(id: "campaign-s1") { from to within { from to } leads { total ${FIGURE} } cases { total ${FIGURE} }
      leadCalls { id townships { name } window { days ${FIGURE} } } }
    none: campaign(id: "campaign-s2") { leads { total ${FIGURE} } leadCalls { id } }
    lead(id: "lead-s2") { keySite { id } } call: leadCall(id: "leadcall-s2") { campaign { id } answeredBy { id } townships { code } } }`),
  ).toEqual({
    one: {
      from: '2022-03-01',
      to: '2022-03-10',
      within: { from: '2022-03-01', to: '2022-03-10' },
      leads: { total: { ...made, exact: 2, text: '2' } },
      cases: { total: { ...made, exact: 1, text: '1' } },
      leadCalls: [
        { id: 'leadcall-s1', townships: [{ name: '三溪乡' }], window: { days: { ...made, exact: 10, text: '10' } } },
      ],
    },
    none: { leads: { total: { ...made, exact: 0, text: '0' } }, leadCalls: [] },
    lead: { keySite: null },
    call: { campaign: null, answeredBy: [], townships: [] },
  });
});

test('asked from other departments: calls, campaigns, the calls an organisation answered, the leads of a key site', async () => {
  const representations = [
    ['LeadCall', PARKING],
    ['LeadCall', 'leadcall-x'],
    ['SpecialCampaign', CAMPAIGN],
    ['VolunteerOrganisation', 'org-1'],
    ['VolunteerOrganisation', 'org-p02'],
    ['KeySite', 'keysite-bus'],
  ].map(([type, id]) => `{ __typename: "${type}", id: "${id}" }`);
  const answer = await ask(`{ _entities(representations: [${representations}]) {
    ... on LeadCall { platform } ... on SpecialCampaign { theme } ... on VolunteerOrganisation { leadCallsAnswered { id } }
    ... on KeySite { leads { total ${FIGURE} period { from to } } safety: leads(domain: WORK_SAFETY) { total { text } } } } }`);
  expect(answer).toEqual({
    _entities: [
      { platform: '志愿汇' },
      null,
      { theme: '安全生产' },
      { leadCallsAnswered: [{ id: PARKING }, { id: 'leadcall-s1' }] },
      { leadCallsAnswered: null },
      { leads: { total: UNKNOWN, period: UNSTATED }, safety: { total: { text: '不详' } } },
    ],
  });
});

test('a key site’s leads that are not invented are counted as a lower bound, by domain', async () => {
  const lead = { keySiteId: 'keysite-stadium', origin: 'INFERRED' as const, citations: ['A1.26'] };
  await clone.department.orm.em.fork().insertMany(Lead, [
    { ...lead, id: 'lead-k1', domain: 'WORK_SAFETY' },
    { ...lead, id: 'lead-k2', domain: 'HEROES' },
  ]);
  const answer =
    await ask(`{ _entities(representations: [{ __typename: "KeySite", id: "keysite-stadium" }]) { ... on KeySite {
    leads { total ${FIGURE} } safety: leads(domain: WORK_SAFETY) { total { text } } minors: leads(domain: MINORS) { total { text } } } } }`);
  const citations = [{ sentenceId: 'A1.26' }];
  expect(answer).toEqual({
    _entities: [
      {
        leads: { total: { ...UNKNOWN, atLeast: 2, text: '至少2', knowledge: 'COMPUTED', citations } },
        safety: { total: { text: '至少1' } },
        minors: { total: { text: '不详' } },
      },
    ],
  });
});

test.each([
  ['campaigns', 'domain: WORK_SAFETY', [CAMPAIGN]],
  ['campaigns', 'status: OPEN', ['campaign-s1']],
  ['campaigns', 'period: { from: "2021-06-01", to: "2021-06-30" }', [CAMPAIGN]],
  ['campaigns', 'period: { from: "2021-06-02", to: "2022-12-31" }', ['campaign-s1']],
  ['campaigns', 'origin: null, period: null', ['campaign-s1', 'campaign-s2', CAMPAIGN]],
  ['leadCalls', `campaign: "${CAMPAIGN}"`, [PARKING]],
  ['leadCalls', 'township: "331122207"', ['leadcall-s1']],
  ['leadCalls', 'township: "331122001"', []],
  ['leadCalls', 'status: CLOSED, domain: WORK_SAFETY', [PARKING]],
  ['leadCalls', 'period: { from: "2022-03-01", to: "2022-03-10" }', ['leadcall-s1']],
  ['leadCalls', 'period: { from: "2022-03-01", to: "2022-03-09" }', []],
  ['leadCalls', 'origin: SYNTHETIC', ['leadcall-s1', 'leadcall-s2']],
])('%s(%s) are %j', async (list, filters, ids) => {
  const answer = await ask(`{ list: ${list}(${filters}) { totalCount nodes { id } } }`);
  expect(answer).toEqual({ list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } });
});

test.each([
  ['campaign(id: "work-safety") { id }', 'id', 'is not the id of a campaign'],
  ['leadCall(id: "campaign-s1") { id }', 'id', 'is not the id of a leadcall'],
  ['leadCalls(campaign: "campaign-") { totalCount }', 'campaign', 'is not the id of a campaign'],
  ['leadCalls(township: "331122") { totalCount }', 'township', 'is not a township of the county'],
  ['campaigns(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }', 'period', 'ends before it begins'],
  ['leadCalls(first: 0) { totalCount }', 'first', 'must be between 1 and 100'],
])('%s is refused with a sentence', async (selection, argument, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
  expect(errors?.[0]?.message).toContain(sentence);
});

test('what is not there is null', async () => {
  expect(await ask('{ campaign(id: "campaign-x") { id } leadCall(id: "leadcall-x") { id } }')).toEqual({
    campaign: null,
    leadCall: null,
  });
});

const REFUSED: [string, Partial<RequiredEntityData<LeadCall>>, string][] = [
  ['a call that closes before it opens', { fromOn: '2022-03-02', toOn: '2022-03-01' }, 'lead_call_days_check'],
  ['bounds the wrong way round', { withinFrom: '2022-03-02', withinTo: '2022-03-01' }, 'lead_call_within_check'],
  ['a synthetic call that cites', { citations: ['A2.9'] }, 'lead_call_citations_check'],
  ['a call within a campaign that is not there', { campaign: 'campaign-x' }, 'lead_call_campaign_id_foreign'],
];
test.each(REFUSED)('the table refuses %s', async (_, columns, constraint) => {
  const row = { id: 'leadcall-bad', origin, ...columns };
  await expect(clone.department.orm.em.fork().insert(LeadCall, row)).rejects.toThrow(constraint);
});
