// The experts room: one observer in four cases on ancient trees, and what nobody may read of an assistance.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { CaseSite, PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { ExpertAssistance } from './entities.ts';

const SECRET = '示例意见';
const origin = 'SYNTHETIC' as const;

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  await em.insertMany(PublicInterestCase, [
    { id: 'case-s1', domain: 'FOOD_DRUG', origin },
    { id: 'case-s2', origin },
  ]);
  // Two sites in one township must not make an assistance appear twice.
  await em.insertMany(CaseSite, [
    { id: 'case-site-s1-a', case: 'case-s1', townshipCode: '331122207', origin },
    { id: 'case-site-s1-b', case: 'case-s1', townshipCode: '331122207', origin },
  ]);
  const days = { fromOn: '2022-03-01', toOn: '2022-03-10' };
  const expert = { expertId: 'observer-s1', organisationId: 'org-1' };
  await em.insertMany(ExpertAssistance, [
    { id: 'assistance-s1', case: 'case-s1', ...expert, kind: 'HEARING', ...days, opinion: SECRET, origin },
    { id: 'assistance-s2', case: 'case-s1', kind: 'SUPERVISION', fromOn: '2022-03-01', origin },
  ]);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const TREES = ['1', '2', '3', '4'].map((number) => `assistance-tree-${number}-laozhao`);

test('in each of the four cases on ancient trees the same observer advised; when, and how it held, is unknown', async () => {
  const answer = await ask(`{ cases(domain: HERITAGE_TREES) { totalCount nodes { id expertAssistances { id expert { id }
    organisation { id } speciality kind from to case { id } origin citations { sentenceId } inferredFields validFrom validTo }
    sites { name significance township { name } } followUps { result } litigations { id } civilNotices { id } } } }`);
  const sites = [{ name: '千年古树群', significance: '红色纪念意义', township: null }];
  expect(answer).toEqual({
    cases: {
      totalCount: 4,
      nodes: ['1', '2', '3', '4'].map((number) => ({
        id: `case-tree-${number}`,
        expertAssistances: [
          {
            id: `assistance-tree-${number}-laozhao`,
            expert: { id: 'observer-laozhao' },
            organisation: null,
            speciality: '古树移植保护',
            kind: 'ADVICE',
            from: null,
            to: null,
            case: { id: `case-tree-${number}` },
            origin: 'SOURCE',
            citations: [{ sentenceId: 'A2.7' }],
            inferredFields: ['kind'],
            validFrom: null,
            validTo: null,
          },
        ],
        sites: number === '1' ? sites : null,
        followUps: null,
        litigations: null,
        civilNotices: null,
      })),
    },
  });
});

test('where no assistance is known, none is claimed: unknown under the article’s case, none under an invented one', async () => {
  expect(
    await ask(
      '{ c1: case(id: "case-c1") { expertAssistances { id } } s2: case(id: "case-s2") { expertAssistances { id } } }',
    ),
  ).toEqual({ c1: { expertAssistances: null }, s2: { expertAssistances: [] } });
});

test('asked from the volunteers: what an observer gave, and whom an organisation sent', async () => {
  const representations = [
    ['Observer', 'observer-laozhao'],
    ['Observer', 'observer-laocheng'],
    ['VolunteerOrganisation', 'org-1'],
    ['VolunteerOrganisation', 'org-p02'],
  ].map(([type, id]) => `{ __typename: "${type}", id: "${id}" }`);
  const answer = await ask(`{ _entities(representations: [${representations}]) {
    ... on Observer { assistances { id } } ... on VolunteerOrganisation { assistances { id } } } }`);
  expect(answer).toEqual({
    _entities: [
      { assistances: TREES.map((id) => ({ id })) },
      { assistances: null },
      { assistances: [{ id: 'assistance-s1' }] },
      { assistances: null },
    ],
  });
});

test('what an expert wrote lies in the table, has no field, and no read of the graph fetches it', async () => {
  const em = clone.department.orm.em.fork();
  expect((await em.findOneOrFail(ExpertAssistance, 'assistance-s1', { populate: ['opinion'] })).opinion).toBe(SECRET);
  clone.statements.length = 0;
  await ask('{ expertAssistances { nodes { id kind case { expertAssistances { id } } } } }');
  expect(clone.statements.length).toBeGreaterThan(2);
  expect(clone.statements.filter((sql) => /opinion|select \*/.test(sql))).toEqual([]);
  const query = '{ expertAssistance(id: "assistance-s1") { opinion } }';
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});

test.each([
  ['case: "case-tree-2"', ['assistance-tree-2-laozhao']],
  ['domain: HERITAGE_TREES', TREES],
  ['domain: HERITAGE_TREES, case: "case-s1"', []],
  ['kind: HEARING', ['assistance-s1']],
  ['township: "331122207"', ['assistance-s1', 'assistance-s2']],
  ['township: "331122207", domain: FOOD_DRUG, kind: SUPERVISION', ['assistance-s2']],
  ['period: { from: "2022-03-01", to: "2022-03-31" }', ['assistance-s1']],
  ['period: { from: "2022-03-02", to: "2022-03-31" }', []],
  ['origin: SOURCE, case: null, period: null', TREES],
])('expertAssistances(%s) are %j', async (filters, ids) => {
  const answer = await ask(`{ list: expertAssistances(${filters}) { totalCount nodes { id } } }`);
  expect(answer).toEqual({ list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } });
});

test.each([
  ['expertAssistance(id: "tree-1") { id }', 'id', 'is not the id of a assistance'],
  ['expertAssistances(case: "lead-1") { totalCount }', 'case', 'is not the id of a case'],
  ['expertAssistances(township: "三溪乡") { totalCount }', 'township', 'is not a township of the county'],
  [
    'expertAssistances(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }',
    'period',
    'swap "from" and "to"',
  ],
])('%s is refused with a sentence', async (selection, argument, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
  expect(errors?.[0]?.message).toContain(sentence);
});

test('an assistance that is not there is null', async () => {
  expect(await ask('{ expertAssistance(id: "assistance-x") { id } }')).toEqual({ expertAssistance: null });
});

const REFUSED: [string, Partial<RequiredEntityData<ExpertAssistance>>, string][] = [
  ['an assistance over before it began', { fromOn: '2022-03-02', toOn: '2022-03-01' }, 'expert_assistance_days_check'],
  ['an assistance in no case', { case: 'case-x' }, 'expert_assistance_case_id_foreign'],
  ['a synthetic assistance that cites', { citations: ['A2.7'] }, 'expert_assistance_citations_check'],
];
test.each(REFUSED)('the table refuses %s', async (_, columns, constraint) => {
  const row = { id: 'assistance-bad', case: 'case-s1', origin, ...columns };
  await expect(clone.department.orm.em.fork().insert(ExpertAssistance, row)).rejects.toThrow(constraint);
});
