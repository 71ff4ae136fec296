// The litigation room: the article tells of no suit and no notice; what is brought or published is answered as recorded.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { RequiredEntityData } from '@mikro-orm/postgresql';
import { CaseSite, PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { CivilNotice, Litigation } from './entities.ts';

const origin = 'SYNTHETIC' as const;

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
  const em = clone.department.orm.em.fork();
  await em.insertMany(PublicInterestCase, [
    { id: 'case-s1', kind: 'CIVIL', domain: 'FOOD_DRUG', status: 'JUDGED', origin },
    { id: 'case-s2', kind: 'ADMINISTRATIVE', origin },
  ]);
  await em.insert(CaseSite, { id: 'case-site-s1', case: 'case-s1', townshipCode: '331122207', origin });
  const judged = { judgedOn: '2022-05-10', judgment: '示例判决' };
  await em.insertMany(Litigation, [
    {
      id: 'litigation-s1',
      case: 'case-s1',
      court: '示例法院',
      suedOn: '2022-03-10',
      claims: ['甲', '乙'],
      ...judged,
      origin,
    },
    { id: 'litigation-s2', case: 'case-s2', withdrawnOn: '2022-04-01', origin },
  ]);
  await em.insertMany(CivilNotice, [
    { id: 'notice-s1', case: 'case-s1', publishedOn: '2022-01-28', medium: '示例报', endsOn: '2022-02-28', origin },
    { id: 'notice-s2', case: 'case-s1', origin },
  ]);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('of the article’s case it is not known whether anything was brought to court', async () => {
  expect(
    await ask(`{ case(id: "case-c1") { litigations { id } civilNotices { id } }
      litigations(origin: SOURCE) { totalCount } civilNotices(origin: SOURCE) { totalCount } }`),
  ).toEqual({
    case: { litigations: null, civilNotices: null },
    litigations: { totalCount: 0 },
    civilNotices: { totalCount: 0 },
  });
});

test('a case answers its suits and notices as they are recorded, null where they are not', async () => {
  const of = { id: 'case-s1' };
  expect(
    await ask(`{ case(id: "case-s1") { litigations { id court suedOn claims judgedOn judgment withdrawnOn case { id } origin }
      civilNotices { id publishedOn medium endsOn computedEndsOn deadlineRule { id length unit law } case { id } } }
      withdrawn: litigation(id: "litigation-s2") { court suedOn claims judgedOn judgment withdrawnOn }
      civilNotice(id: "notice-s1") { medium } none: case(id: "case-s2") { civilNotices { id } } }`),
  ).toEqual({
    case: {
      litigations: [
        {
          id: 'litigation-s1',
          court: '示例法院',
          suedOn: '2022-03-10',
          claims: ['甲', '乙'],
          judgedOn: '2022-05-10',
          judgment: '示例判决',
          withdrawnOn: null,
          case: of,
          origin,
        },
      ],
      civilNotices: [
        {
          id: 'notice-s1',
          publishedOn: '2022-01-28',
          medium: '示例报',
          endsOn: '2022-02-28',
          computedEndsOn: '2022-02-28',
          deadlineRule: {
            id: 'CIVIL_NOTICE',
            length: 30,
            unit: 'CALENDAR_DAY',
            law: '两高检察公益诉讼解释（2020）第十三条',
          },
          case: of,
        },
        {
          id: 'notice-s2',
          publishedOn: null,
          medium: null,
          endsOn: null,
          computedEndsOn: null,
          deadlineRule: null,
          case: of,
        },
      ],
    },
    withdrawn: { court: null, suedOn: null, claims: [], judgedOn: null, judgment: null, withdrawnOn: '2022-04-01' },
    civilNotice: { medium: '示例报' },
    none: { civilNotices: [] },
  });
});

test.each([
  ['litigations', 'case: "case-s1"', ['litigation-s1']],
  ['litigations', 'kind: ADMINISTRATIVE', ['litigation-s2']],
  ['litigations', 'domain: FOOD_DRUG, kind: ADMINISTRATIVE', []],
  ['litigations', 'township: "331122207"', ['litigation-s1']],
  ['litigations', 'period: { from: "2022-03-10", to: "2022-03-10" }', ['litigation-s1']],
  ['litigations', 'period: { from: "2022-03-11", to: "2022-12-31" }', []],
  ['litigations', 'origin: SYNTHETIC', ['litigation-s1', 'litigation-s2']],
  ['civilNotices', 'case: "case-s1", domain: FOOD_DRUG', ['notice-s1', 'notice-s2']],
  ['civilNotices', 'township: "331122001"', []],
  ['civilNotices', 'period: { from: "2022-01-01", to: "2022-01-31" }', ['notice-s1']],
])('%s(%s) are %j', async (list, filters, ids) => {
  const answer = await ask(`{ list: ${list}(${filters}) { totalCount nodes { id } } }`);
  expect(answer).toEqual({ list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } });
});

test.each([
  ['litigation(id: "case-s1") { id }', 'id', 'is not the id of a litigation'],
  ['civilNotice(id: "notice-") { id }', 'id', 'is not the id of a notice'],
  ['litigations(case: "s1") { totalCount }', 'case', 'is not the id of a case'],
  ['civilNotices(township: "1") { totalCount }', 'township', 'is not a township of the county'],
  ['civilNotices(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }', 'period', 'swap "from" and "to"'],
  ['litigations(last: 101) { totalCount }', 'last', 'must be between 1 and 100'],
])('%s is refused with a sentence', async (selection, argument, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
  expect(errors?.[0]?.message).toContain(sentence);
});

test('what is not there is null', async () => {
  expect(await ask('{ litigation(id: "litigation-x") { id } civilNotice(id: "notice-x") { id } }')).toEqual({
    litigation: null,
    civilNotice: null,
  });
});

const SUITS_REFUSED: [string, Partial<RequiredEntityData<Litigation>>, string][] = [
  ['judged before it was brought', { suedOn: '2022-03-02', judgedOn: '2022-03-01' }, 'litigation_order_check'],
  ['withdrawn before it was brought', { suedOn: '2022-03-02', withdrawnOn: '2022-03-01' }, 'litigation_order_check'],
  ['both judged and withdrawn', { judgment: '示例', withdrawnOn: '2022-03-01' }, 'litigation_one_end_check'],
];
test.each(SUITS_REFUSED)('the table refuses a suit %s', async (_, columns, constraint) => {
  const row = { id: 'litigation-bad', case: 'case-s2', origin, ...columns };
  await expect(clone.department.orm.em.fork().insert(Litigation, row)).rejects.toThrow(constraint);
});

const NOTICES_REFUSED: [string, Partial<RequiredEntityData<CivilNotice>>][] = [
  ['that ends without having begun', { endsOn: '2022-03-01' }],
  ['shorter than 30 days', { publishedOn: '2022-03-01', endsOn: '2022-03-30' }],
];
test.each(NOTICES_REFUSED)('the table refuses a notice %s', async (_, columns) => {
  const row = { id: 'notice-bad', case: 'case-s1', origin, ...columns };
  const refused = clone.department.orm.em.fork().insert(CivilNotice, row);
  await expect(refused).rejects.toThrow('civil_notice_ends_check');
});
