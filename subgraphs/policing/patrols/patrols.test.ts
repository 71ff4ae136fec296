// The patrols room over the article's market days and over many synthetic patrols, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer, PoliceStation } from '../posts/entities.ts';
import { MarketDayPatrol, MarketDayRule, PatrolHelper, PatrolOfficer } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const SECRET = '示例路口';

/** Rules of 七里乡 numbered from `first`, each with a station and a patrol of two officers and one organisation. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) => numbers.map((n) => ({ ...make(n), origin }));
  await em.insertMany(
    PoliceStation,
    each((n) => ({ id: `station-s${n}`, name: `示例所${n}` })),
  );
  await em.insertMany(Officer, [
    ...each((n) => ({ id: `officer-s${n}-a`, name: `示例·丁${n}` })),
    ...each((n) => ({ id: `officer-s${n}-b`, name: `示例·戊${n}` })),
  ]);
  await em.insertMany(
    MarketDayRule,
    each((n) => ({
      id: `market-rule-s${n}`,
      townshipCode: '331122203',
      station: `station-s${n}`,
      lunarDays: [1],
      inForce: true,
    })),
  );
  await em.insertMany(
    MarketDayPatrol,
    each((n) => ({
      id: `patrol-s${n}`,
      station: `station-s${n}`,
      townshipCode: '331122203',
      date: '2023-03-22',
      rule: `market-rule-s${n}`,
      tasks: ['PATROL_DUTY'],
      status: 'MISSED',
      missedReason: '示例',
      checkInPlace: SECRET,
      checkInLatitude: 28.6,
      checkInLongitude: 120.1,
    })),
  );
  await em.insertMany(PatrolOfficer, [
    ...each((n) => ({ id: `patrol-officer-s${n}-a`, patrol: `patrol-s${n}`, officer: `officer-s${n}-a` })),
    ...each((n) => ({ id: `patrol-officer-s${n}-b`, patrol: `patrol-s${n}`, officer: `officer-s${n}-b` })),
  ]);
  await em.insertMany(
    PatrolHelper,
    each((n) => ({ id: `patrol-helper-s${n}`, patrol: `patrol-s${n}`, organisationId: `org-s${n}` })),
  );
}

test('三溪乡 has the article’s rule in force and the other reading switched off; elsewhere none is known', async () => {
  const RULE =
    'id township { name } station { name } lunarDays effectiveFrom effectiveTo inForce tasks origin citations { sentenceId }';
  const answer = await ask(`{ township(code: "331122207") { marketDayRules { ${RULE} } }
    policeStation(id: "station-dongfang") { marketDayRules { id } } other: policeStation(id: "station-xinqu") { marketDayRules { id } }
    elsewhere: township(code: "331122001") { marketDayRules { id } nextMarketDay(on: "2022-03-16") { date }
      marketDays(period: { from: "2022-01-01", to: "2022-12-31" }) { date } } }`);
  const rule = {
    township: { name: '三溪乡' },
    station: { name: '东方派出所' },
    effectiveFrom: '2021-08-01',
    effectiveTo: null,
    citations: [{ sentenceId: 'A1.19' }],
  };
  const tasks = ['PATROL_DUTY', 'FRAUD_AWARENESS', 'FIRE_AWARENESS', 'THEFT_AWARENESS', 'HOME_VISIT', 'GOOD_DEED'];
  expect(answer).toEqual({
    township: {
      marketDayRules: [
        { ...rule, id: 'market-rule-sanxi', lunarDays: [3, 8], inForce: true, tasks, origin: 'SOURCE' },
        {
          ...rule,
          id: 'market-rule-sanxi-last-digit',
          lunarDays: [3, 8, 13, 18, 23, 28],
          inForce: false,
          tasks: null,
          origin: 'INFERRED',
        },
      ],
    },
    policeStation: { marketDayRules: [{ id: 'market-rule-sanxi' }, { id: 'market-rule-sanxi-last-digit' }] },
    other: { marketDayRules: null },
    elsewhere: { marketDayRules: null, nextMarketDay: null, marketDays: null },
  });
});

test('fourteen market days from 2021-08 to 2022-02; the next one says what the officers come for', async () => {
  type Answer = { township: { marketDays: { date: string }[]; before: null; nextMarketDay: object; unknown: null } };
  const { township } = (await ask(`{ township(code: "331122207") {
    marketDays(period: { from: "2021-01-01", to: "2022-02-28" }) { date }
    before: marketDays(period: { from: "2021-01-01", to: "2021-07-31" }) { date }
    nextMarketDay(on: "2023-03-23") { date lunar lunarMonth leapMonth lunarDay tasks rule { id origin } }
    unknown: nextMarketDay(on: "2021-07-31") { date } } }`)) as Answer;
  expect(township.marketDays).toHaveLength(14);
  expect(township.marketDays[0]).toEqual({ date: '2021-08-10' });
  expect(township.marketDays[13]).toEqual({ date: '2022-02-08' });
  expect(township.before).toBeNull();
  expect(township.nextMarketDay).toEqual({
    date: '2023-03-24',
    lunar: '闰二月初三',
    lunarMonth: 2,
    leapMonth: true,
    lunarDay: 3,
    tasks: ['PATROL_DUTY', 'FRAUD_AWARENESS', 'FIRE_AWARENESS', 'THEFT_AWARENESS', 'HOME_VISIT', 'GOOD_DEED'],
    rule: { id: 'market-rule-sanxi', origin: 'SOURCE' },
  });
  expect(township.unknown).toBeNull();
});

test('that patrols took place is told, which ones is not: none has a row', async () => {
  const answer = await ask('{ marketDayPatrols { totalCount } marketDayPatrol(id: "patrol-x") { id } }');
  expect(answer).toEqual({ marketDayPatrols: { totalCount: 0 }, marketDayPatrol: null });
});

const PATROL = `station { name marketDayRules { id } } township { name nextMarketDay(on: "2023-03-23") { date } } rule { id station { name } }
  date lunarDate tasks officers { name } visits { knowledge } status missedReason helperOrganisations { id }`;

test('fifty rules and patrols cost as many statements as ten', async () => {
  const helped = (count: number) => {
    const ids = Array.from({ length: count }, (_, n) => `{ __typename: "VolunteerOrganisation", id: "org-s${n + 1}" }`);
    return `_entities(representations: [${ids}]) { ... on VolunteerOrganisation { helpedPatrols(first: 1) { nodes { ${PATROL} } } } }`;
  };
  const questions = (count: number) => [
    `marketDayPatrols(first: 100) { nodes { ${PATROL} } }`,
    'marketDayRules(origin: SYNTHETIC, first: 100) { nodes { station { name } township { marketDayRules { id } } } }',
    'county { townships { marketDayRules { id } nextMarketDay(on: "2022-03-16") { date } } }',
    helped(count),
  ];
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await countStatements(questions(10));
  await insertSynthetic({ first: 11, count: 40 });
  expect(await countStatements(questions(50))).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(10);
});

test('what belongs to a patrol is its own; its lunar date follows from its day', async () => {
  expect(await ask(`{ marketDayPatrol(id: "patrol-s7") { ${PATROL} } }`)).toEqual({
    marketDayPatrol: {
      station: { name: '示例所7', marketDayRules: [{ id: 'market-rule-s7' }] },
      township: { name: '七里乡', nextMarketDay: { date: '2023-04-20' } },
      rule: { id: 'market-rule-s7', station: { name: '示例所7' } },
      date: '2023-03-22',
      lunarDate: '闰二月初一',
      tasks: ['PATROL_DUTY'],
      officers: [{ name: '示例·丁7' }, { name: '示例·戊7' }],
      visits: { knowledge: 'UNKNOWN' },
      status: 'MISSED',
      missedReason: '示例',
      helperOrganisations: [{ id: 'org-s7' }],
    },
  });
});

test('an organisation sees the patrols it came along to; of one that came to none nothing is known', async () => {
  const answer = await ask(`{ _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-s7" },
    { __typename: "VolunteerOrganisation", id: "org-1" }]) {
    ... on VolunteerOrganisation { helpedPatrols { totalCount nodes { id } edges { node { id } } } } } }`);
  const node = { id: 'patrol-s7' };
  const page = { totalCount: 1, nodes: [node], edges: [{ node }] };
  expect(answer).toEqual({ _entities: [{ helpedPatrols: page }, { helpedPatrols: null }] });
});

test('no invented rule moves a market day that the article lets one compute', async () => {
  await clone.department.orm.em
    .fork()
    .insertMany(MarketDayRule, [
      { id: 'market-rule-made', townshipCode: '331122207', lunarDays: [1, 2], inForce: true, origin: 'SYNTHETIC' },
    ]);
  const answer = await ask(`{ township(code: "331122207") {
    marketDays(period: { from: "2022-02-01", to: "2022-02-28" }) { date rule { origin } } } }`);
  const rule = { origin: 'SOURCE' };
  const marketDays = ['2022-02-03', '2022-02-08'].map((date) => ({ date, rule }));
  expect(answer).toEqual({ township: { marketDays } });
});

test('where and when officers checked in is in the table and nowhere in the schema', async () => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ marketDayPatrol(id: "patrol-s1") { checkedInAt checkInPlace checkInLatitude checkInLongitude } }',
  });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(4).fill('GRAPHQL_VALIDATION_FAILED'));
  const stored = await clone.department.orm.em.fork().findOneOrFail(MarketDayPatrol, 'patrol-s1');
  expect(stored.checkInPlace).toBe(SECRET);
});

test.each([
  ['marketDayRules(township: "331122207", inForce: false)', 1],
  ['marketDayRules(origin: SOURCE)', 1],
  ['marketDayPatrols(township: "331122203", status: MISSED)', 50],
  ['marketDayPatrols(status: REPORTED)', 0],
  ['marketDayPatrols(station: "station-s7", origin: SYNTHETIC)', 1],
  ['marketDayPatrols(period: { from: "2023-03-22", to: "2023-03-22" })', 50],
  ['marketDayPatrols(period: { from: "2023-03-23", to: "2023-12-31" })', 0],
])('%s finds %i', async (list, totalCount) => {
  expect(await ask(`{ it: ${list} { totalCount } }`)).toEqual({ it: { totalCount } });
});

async function countStatements(questions: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const question of questions) {
    clone.statements.length = 0;
    await ask(`{ ${question} }`);
    counts.push(clone.statements.splice(0).length);
  }
  return counts;
}

test.each([
  ['marketDayRule(id: "rule-1") { id }', 'Argument "id" is not the id of a market-rule'],
  ['marketDayPatrol(id: "1") { id }', 'Argument "id" is not the id of a patrol'],
  ['marketDayRules(township: "331122104") { totalCount }', 'Argument "township" is not a township of the county'],
  ['marketDayPatrols(station: "dongfang") { totalCount }', 'Argument "station" is not the id of a station'],
  ['marketDayPatrols(first: 101) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['marketDayPatrols(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }', '"period" ends before'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['marketDays(period: { from: "2022-01-01", to: "2026-01-01" }) { date }', '"period" is longer than 1100 days'],
  ['marketDays(period: { from: "2022-02-02", to: "2022-02-01" }) { date }', '"period" ends before it begins'],
  ['nextMarketDay(on: "2101-01-01") { date }', '"on" must lie from 1901-01-01 to 2100-12-31'],
])('of a township, %s is refused with a sentence', async (selection, sentence) => {
  const query = `{ township(code: "331122207") { it: ${selection} } }`;
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(data).toEqual({ township: { it: null } });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
