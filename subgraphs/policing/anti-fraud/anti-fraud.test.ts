// The anti-fraud room over the article's rows and over many synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer } from '../posts/entities.ts';
import { AllianceOrganisation, AntiFraudAlliance, Exhibit, ExhibitPlanner, FraudAlert, ThemeHall } from './entities.ts';

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

/** Alliances numbered from `first`, each with its own hall, organisation, exhibit of one planner, and alert. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) =>
    Array.from({ length: count }, (_, index) => ({ ...make(first + index), origin }));
  await em.insertMany(
    Officer,
    each((n) => ({ id: `officer-s${n}`, name: `示例·丙${n}` })),
  );
  await em.insertMany(
    ThemeHall,
    each((n) => ({ id: `hall-s${n}`, name: `示例馆${n}`, post: 'post-gaotie' })),
  );
  await em.insertMany(
    AntiFraudAlliance,
    each((n) => ({ id: `alliance-s${n}`, name: `示例联盟${n}`, post: 'post-gaotie', hall: `hall-s${n}` })),
  );
  await em.insertMany(
    AllianceOrganisation,
    each((n) => ({ id: `alliance-organisation-s${n}`, alliance: `alliance-s${n}`, organisationId: `org-s${n}` })),
  );
  await em.insertMany(
    Exhibit,
    each((n) => ({ id: `exhibit-s${n}`, hall: `hall-s${n}`, status: 'APPROVED', plannedOn: '2022-04-01' })),
  );
  await em.insertMany(
    ExhibitPlanner,
    each((n) => ({ id: `exhibit-planner-s${n}`, exhibit: `exhibit-s${n}`, officer: `officer-s${n}` })),
  );
  await em.insertMany(
    FraudAlert,
    each((n) => ({
      id: `alert-s${n}`,
      title: `示例预警${n}`,
      scheme: 'FAKE_LOAN',
      publishedOn: '2022-04-02',
      townshipCode: '331122203',
      post: 'post-gaotie',
      alliance: `alliance-s${n}`,
    })),
  );
}

const QUESTIONS = {
  antiFraudAlliances: 'id post { displayName } hall { name exhibits { id } } organisations { id }',
  themeHalls: 'id post { displayName } exhibits { id planners { name } } screens { knowledge }',
  exhibits: 'id post { id } hall { name } planners { name } status',
  fraudAlerts: 'id post { displayName } township { name } alliance { name hall { name } }',
};

test('the alliance and its hall are answered with their bounds, and unknown where the article is silent', async () => {
  const answer = await ask(`{ antiFraudAlliances { totalCount nodes { id name post { displayName } memberCategories
    members { exact knowledge } organisations { id } inferredFields citations { sentenceId }
    hall { id name post { id } areaSqm { exact atLeast text } investmentYuan { exact atLeast text }
      screens { exact atLeast knowledge } inferredFields exhibits { id } } } } }`);
  expect(answer).toEqual({
    antiFraudAlliances: {
      totalCount: 1,
      nodes: [
        {
          id: 'alliance-jinmeiting',
          name: '反诈联盟',
          post: { displayName: '金梅亭社区警务室' },
          memberCategories: ['POLICE', 'UNIT_EMPLOYEE', 'COMMUNITY_CADRE', 'RESIDENT'],
          members: { exact: null, knowledge: 'UNKNOWN' },
          organisations: null,
          inferredFields: ['post'],
          citations: [{ sentenceId: 'A1.5' }, { sentenceId: 'A1.6' }],
          hall: {
            id: 'hall-jinmeiting',
            name: '反诈主题馆',
            post: { id: 'post-jinmeiting' },
            areaSqm: { exact: null, atLeast: 300, text: '至少300' },
            investmentYuan: { exact: null, atLeast: 300_000, text: '至少300000' },
            screens: { exact: null, atLeast: null, knowledge: 'UNKNOWN' },
            inferredFields: ['post'],
            exhibits: [{ id: 'exhibit-jinmeiting-panels' }],
          },
        },
      ],
    },
  });
});

test('two officers planned the panels on one day; the hall they were for is inferred', async () => {
  const answer = await ask(`{ exhibit(id: "exhibit-jinmeiting-panels") { title post { id } hall { id } status plannedOn
    planners { name } inferredFields citations { sentenceId } } fraudAlerts { totalCount } }`);
  expect(answer).toEqual({
    exhibit: {
      title: '反诈宣传图像资料',
      post: { id: 'post-jinmeiting' },
      hall: { id: 'hall-jinmeiting' },
      status: 'PLANNED',
      plannedOn: '2022-03-16',
      planners: [{ name: '黄国华' }, { name: '周涌清' }],
      inferredFields: ['hall', 'status'],
      citations: [{ sentenceId: 'A1.2' }],
    },
    fraudAlerts: { totalCount: 0 },
  });
});

test('a post and an organisation say what they have, and null where nothing is known', async () => {
  const answer = await ask(`{ post(id: "post-jinmeiting") { alliances { id } themeHalls { id } }
    other: post(id: "post-sanxi") { alliances { id } themeHalls { id } }
    _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-1" }]) {
      ... on VolunteerOrganisation { alliances { id } } } }`);
  expect(answer).toEqual({
    post: { alliances: [{ id: 'alliance-jinmeiting' }], themeHalls: [{ id: 'hall-jinmeiting' }] },
    other: { alliances: null, themeHalls: null },
    _entities: [{ alliances: null }],
  });
});

test('fifty rows of each list, and fifty organisations, cost as many statements as ten', async () => {
  const organisations = (count: number) =>
    `{ _entities(representations: [${Array.from({ length: count }, (_, n) => `{ __typename: "VolunteerOrganisation", id: "org-s${n + 1}" }`)}]) {
      ... on VolunteerOrganisation { alliances { name post { id } } } } }`;
  const lists = Object.entries(QUESTIONS).map(
    ([list, fields]) => `{ ${list}(origin: SYNTHETIC, first: 100) { totalCount nodes { ${fields} } } }`,
  );
  const cost = async (queries: readonly string[]) => {
    const counts: number[] = [];
    for (const query of queries) {
      clone.statements.length = 0;
      await ask(query);
      counts.push(clone.statements.splice(0).length);
    }
    return counts;
  };
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await cost([...lists, organisations(10)]);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await cost([...lists, organisations(50)])).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(7);
});

test('what belongs to an alliance is its own, and no synthetic row enters the article’s hall', async () => {
  const answer = await ask(`{ antiFraudAlliance(id: "alliance-s7") { ${QUESTIONS.antiFraudAlliances} }
    fraudAlert(id: "alert-s7") { ${QUESTIONS.fraudAlerts} }
    themeHall(id: "hall-jinmeiting") { exhibits { id } screens { knowledge } }
    _entities(representations: [{ __typename: "VolunteerOrganisation", id: "org-s7" }]) {
      ... on VolunteerOrganisation { alliances { id } } } }`);
  expect(answer).toEqual({
    antiFraudAlliance: {
      id: 'alliance-s7',
      post: { displayName: '高铁新城警务室' },
      hall: { name: '示例馆7', exhibits: [{ id: 'exhibit-s7' }] },
      organisations: [{ id: 'org-s7' }],
    },
    fraudAlert: {
      id: 'alert-s7',
      post: { displayName: '高铁新城警务室' },
      township: { name: '七里乡' },
      alliance: { name: '示例联盟7', hall: { name: '示例馆7' } },
    },
    themeHall: { exhibits: [{ id: 'exhibit-jinmeiting-panels' }], screens: { knowledge: 'UNKNOWN' } },
    _entities: [{ alliances: [{ id: 'alliance-s7' }] }],
  });
});

test.each([
  ['antiFraudAlliances(post: "post-gaotie")', 50],
  ['antiFraudAlliances(post: "post-sanxi")', 0],
  ['antiFraudAlliances(origin: SOURCE)', 1],
  ['themeHalls(post: "post-gaotie", origin: SYNTHETIC)', 50],
  ['exhibits(status: PLANNED)', 1],
  ['exhibits(hall: "hall-s3")', 1],
  ['exhibits(period: { from: "2022-03-16", to: "2022-03-16" })', 1],
  ['exhibits(period: { from: "2022-03-17", to: "2022-04-01" })', 50],
  ['fraudAlerts(scheme: FAKE_LOAN, township: "331122203")', 50],
  ['fraudAlerts(township: "331122001")', 0],
  ['fraudAlerts(alliance: "alliance-s3", period: null)', 1],
  ['fraudAlerts(period: { from: "2022-04-03", to: "2022-12-31" })', 0],
])('%s leaves %i', async (list, totalCount) => {
  expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount } });
});

test.each([
  ['antiFraudAlliance(id: "post-jinmeiting") { id }', 'Argument "id" is not the id of a alliance'],
  ['themeHall(id: "") { id }', 'Argument "id" is not the id of a hall'],
  ['exhibits(hall: "jinmeiting") { totalCount }', 'Argument "hall" is not the id of a hall'],
  ['fraudAlerts(township: "331122104") { totalCount }', 'Argument "township" is not a township of the county'],
  ['fraudAlerts(first: 101) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['exhibits(period: { from: "2022-04-02", to: "2022-04-01" }) { totalCount }', 'Argument "period" ends before'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown id is null, without an error', async () => {
  expect(await ask('{ antiFraudAlliance(id: "alliance-x") { id } fraudAlert(id: "alert-x") { id } }')).toEqual({
    antiFraudAlliance: null,
    fraudAlert: null,
  });
});
