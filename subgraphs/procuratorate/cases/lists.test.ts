// The lists of the cases room: what each filter leaves, and what is refused before it reaches a table.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { procuratorate } from '../department.ts';
import {
  AgencyReply,
  CaseSite,
  ProcuratorialRecommendation,
  PublicInterestCase,
  RespondingAgency,
} from './entities.ts';

const USCC = '91350100M000100Y43';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insert(RespondingAgency, { id: 'respondent-s1', name: '示例局', uscc: USCC, origin });
  await em.insertMany(PublicInterestCase, [
    { id: 'case-s1', kind: 'CIVIL', domain: 'FOOD_DRUG', status: 'FILED', origin },
    { id: 'case-s2', kind: 'ADMINISTRATIVE', domain: 'FOOD_DRUG', origin },
  ]);
  // Two sites in one township must not make the case appear twice.
  await em.insertMany(CaseSite, [
    { id: 'case-site-s1-a', case: 'case-s1', townshipCode: '331122207', origin },
    { id: 'case-site-s1-b', case: 'case-s1', townshipCode: '331122207', origin },
  ]);
  const received = { receivedOn: '2022-03-03', dueOn: '2022-05-05' };
  await em.insertMany(ProcuratorialRecommendation, [
    { id: 'recommendation-s1', case: 'case-s1', respondent: 'respondent-s1', ...received, origin },
    { id: 'recommendation-s2', case: 'case-s1', origin },
    { id: 'recommendation-s3', case: 'case-s2', ...received, status: 'PART_REPLIED', origin },
    { id: 'recommendation-s4', case: 'case-s2', ...received, status: 'REPLIED', origin },
  ]);
  const reply = { id: 'reply-s4-1', recommendation: 'recommendation-s4', stage: 1, receivedOn: '2022-05-08', origin };
  await em.insert(AgencyReply, reply);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const SYNTHETIC_CASES = ['case-s1', 'case-s2'];
const TREE_CASES = ['case-tree-1', 'case-tree-2', 'case-tree-3', 'case-tree-4'];
test.each([
  ['cases', 'domain: FOOD_DRUG', SYNTHETIC_CASES],
  ['cases', 'domain: FOOD_DRUG, kind: CIVIL', ['case-s1']],
  ['cases', 'status: RECOMMENDED', ['case-c1']],
  ['cases', 'kind: ADMINISTRATIVE', ['case-c1', 'case-s2']],
  ['cases', 'township: "331122207"', ['case-s1']],
  ['cases', 'township: "331122001"', ['case-c1']],
  ['cases', 'origin: SOURCE', ['case-c1', ...TREE_CASES]],
  ['cases', 'origin: null, township: null', ['case-c1', ...SYNTHETIC_CASES, ...TREE_CASES]],
  ['recommendations', 'status: SERVED', ['recommendation-c1-1']],
  ['recommendations', 'respondent: "respondent-s1"', ['recommendation-s1']],
  ['recommendations', 'dueBefore: "2022-05-06"', ['recommendation-s1', 'recommendation-s3', 'recommendation-s4']],
  ['recommendations', 'dueBefore: "2022-05-05"', []],
  ['recommendations', 'overdueOn: "2022-05-06"', ['recommendation-s3']],
  ['recommendations', 'overdueOn: "2022-05-06", status: REPLIED', []],
  ['recommendations', 'overdueOn: "2022-05-05"', []],
  ['recommendations', 'overdueOn: null, status: PART_REPLIED', ['recommendation-s3']],
  ['recommendations', 'origin: SYNTHETIC', ['1', '2', '3', '4'].map((number) => `recommendation-s${number}`)],
  ['respondingAgencies', `uscc: "${USCC}"`, ['respondent-s1']],
  ['respondingAgencies', 'origin: SOURCE', ['respondent-c1']],
])('%s(%s) are %j', async (list, filters, ids) => {
  const answer = await ask(`{ list: ${list}(${filters}) { totalCount nodes { id } } }`);
  expect(answer).toEqual({ list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } });
});

test.each([
  ['case(id: "c1") { id }', 'id', 'is not the id of a case'],
  ['case(id: "case-c1\\u0000") { id }', 'id', 'is not the id of a case'],
  ['cases(township: "三溪乡") { totalCount }', 'township', 'is not a township of the county'],
  ['cases(last: 0) { totalCount }', 'last', 'must be between 1 and 100'],
  ['recommendation(id: "case-c1") { id }', 'id', 'is not the id of a recommendation'],
  ['recommendations(respondent: "x") { totalCount }', 'respondent', 'is not the id of a respondent'],
  ['respondingAgency(id: "") { id }', 'id', 'is not the id of a respondent'],
  ['respondingAgencies(uscc: "91350100M000100Y44") { totalCount }', 'uscc', 'is not a unified social credit code'],
  ['caseByNumber(no: "case-c1") { id }', 'no', 'is not the number of a case or document'],
  ['recommendationByNumber(no: "") { id }', 'no', 'is not the number of a case or document'],
])('%s is refused with a sentence', async (selection, argument, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
  expect(errors?.[0]?.message).toContain(sentence);
});

test.each(['{ cases(kind: RUMOUR) { totalCount } }', '{ recommendations(dueBefore: "2022-02-30") { totalCount } }'])(
  '%s is refused before anything is read',
  async (query) => {
    clone.statements.length = 0;
    const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(clone.statements).toEqual([]);
  },
);

test('what is not there is null, by id and as an entity', async () => {
  const answer = await ask(`{ case(id: "case-x") { id } recommendation(id: "recommendation-x") { id }
    respondingAgency(id: "respondent-x") { id }
    _entities(representations: [{ __typename: "PublicInterestCase", id: "case-x" },
      { __typename: "RespondingAgency", id: "respondent-s1" }, { __typename: "PublicInterestCase", id: "case-s2" }]) {
      ... on PublicInterestCase { kind } ... on RespondingAgency { name } } }`);
  expect(answer).toEqual({
    case: null,
    recommendation: null,
    respondingAgency: null,
    _entities: [null, { name: '示例局' }, { kind: 'ADMINISTRATIVE' }],
  });
});

test('every recommendation says by how many days it is late on a day: nothing is known of the article’s one', async () => {
  const answer = await ask(`{ recommendations { nodes { id status dueOn onTime: overdueDays(on: "2022-05-05")
    late: overdueDays(on: "2022-05-25") items { claims { on } verifications { by { role } } followUps { result } } } } }`);
  const [received, none] = [
    { dueOn: '2022-05-05', items: [] },
    { onTime: null, late: null },
  ];
  const claimed = { claims: [{ on: null }], verifications: null, followUps: null };
  expect(answer).toEqual({
    recommendations: {
      nodes: [
        { id: 'recommendation-c1-1', status: 'SERVED', dueOn: null, ...none, items: [claimed] },
        { ...received, id: 'recommendation-s1', status: null, ...none },
        { id: 'recommendation-s2', status: null, dueOn: null, ...none, items: [] },
        { ...received, id: 'recommendation-s3', status: 'PART_REPLIED', onTime: 0, late: 20 },
        { ...received, id: 'recommendation-s4', status: 'REPLIED', onTime: 0, late: 3 },
      ],
    },
  });
});

test('a case and a recommendation are found by the number on the paper; an inbox holds what still awaits a reply', async () => {
  const [caseNo, docNo, origin] = ['缙检民公立〔2022〕7号', '缙检民公建〔2022〕7号', 'SYNTHETIC' as const];
  const em = clone.department.orm.em.fork();
  await em.insertMany(RespondingAgency, [
    { id: 'respondent-n1', origin },
    { id: 'respondent-n2', origin },
  ]);
  await em.insert(PublicInterestCase, { id: 'case-n1', caseNo, origin });
  const served = { case: 'case-n1', respondent: 'respondent-n1', receivedOn: '2022-03-03', origin };
  await em.insertMany(ProcuratorialRecommendation, [
    { ...served, id: 'recommendation-n1', docNo, status: 'ACCEPTED' },
    { ...served, id: 'recommendation-n2', dueOn: '2022-05-06', status: 'SERVED' },
    { ...served, id: 'recommendation-n3', dueOn: '2022-05-05', status: 'OVERDUE' },
    { ...served, id: 'recommendation-n4', status: 'DRAFTED' },
    { ...served, id: 'recommendation-n5' },
  ]);
  const answer = await ask(`{ caseByNumber(no: "${caseNo}") { id } recommendationByNumber(no: "${docNo}") { id }
    noCase: caseByNumber(no: "${docNo}") { id } noPaper: recommendationByNumber(no: "${caseNo}") { id }
    full: respondingAgency(id: "respondent-n1") { inbox { id } } empty: respondingAgency(id: "respondent-n2") { inbox { id } } }`);
  expect(answer).toEqual({
    caseByNumber: { id: 'case-n1' },
    recommendationByNumber: { id: 'recommendation-n1' },
    noCase: null,
    noPaper: null,
    full: { inbox: [{ id: 'recommendation-n3' }, { id: 'recommendation-n2' }] },
    empty: { inbox: [] },
  });
});
