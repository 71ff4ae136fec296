// The brigades room over the article's rows and over many synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { PolicePost } from '../posts/entities.ts';
import { BrigadeDuty, BrigadeOrganisation, JointBrigade, KeySite } from './entities.ts';

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

/** Brigades numbered from `first`, each with its own post, organisation and site, and duties on two days. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) =>
    Array.from({ length: count }, (_, index) => ({ ...make(first + index), origin }));
  await em.insertMany(
    PolicePost,
    each((n) => ({ id: `post-s${n}`, displayName: `示例警务室${n}` })),
  );
  await em.insertMany(
    JointBrigade,
    each((n) => ({
      id: `brigade-s${n}`,
      name: `示例大队${n}`,
      post: `post-s${n}`,
      townshipCodes: ['331122101', '331122102'],
      duties: ['SECURITY' as const],
    })),
  );
  await em.insertMany(
    BrigadeOrganisation,
    each((n) => ({ id: `brigade-organisation-s${n}`, brigade: `brigade-s${n}`, organisationId: `org-s${n}` })),
  );
  await em.insertMany(
    KeySite,
    each((n) => ({
      id: `site-s${n}`,
      name: `示例场所${n}`,
      post: `post-s${n}`,
      brigade: `brigade-s${n}`,
      townshipCode: '331122101',
    })),
  );
  for (const [day, status] of [
    ['2022-05-01', 'DONE'],
    ['2022-05-02', 'ASSIGNED'],
  ] as const) {
    await em.insertMany(
      BrigadeDuty,
      each((n) => ({
        id: `duty-s${n}-${day}`,
        brigade: `brigade-s${n}`,
        kind: 'SECURITY',
        status,
        dutyOn: day,
        townshipCode: '331122101',
        site: `site-s${n}`,
        organisationId: `org-s${n}`,
      })),
    );
  }
}

const BRIGADE = `id post { displayName } townships { name } memberCategories duties memberOrganisations { id }
  keySites { name township { name } post { id } } onDuty(date: "2022-05-02") { status site { name } organisation { id } }`;
const QUESTIONS = {
  jointBrigades: BRIGADE,
  keySites: 'id post { displayName jointBrigade { name } keySites { id } } brigade { name } township { name }',
  brigadeDuties: 'id brigade { name } township { name } site { name brigade { id } } organisation { id }',
};

test('who can be called from the post of the new town: one brigade, two townships, two sites and maybe more', async () => {
  const answer = await ask(`{ post(id: "post-gaotie") { keySites { id } jointBrigade { name townships { name }
    memberCategories duties members { exact atLeast knowledge } memberOrganisations { id }
    keySites { name township { code } inferredFields } keySitesComplete onDuty(date: "2022-03-16") { id }
    origin citations { sentenceId } } } other: post(id: "post-sanxi") { jointBrigade { id } keySites { id } } }`);
  expect(answer).toEqual({
    post: {
      keySites: [{ id: 'site-bus-station' }, { id: 'site-sports-centre' }],
      jointBrigade: {
        name: '高铁新城联动大队',
        townships: [{ name: '七里乡' }, { name: '五云街道' }],
        memberCategories: ['VILLAGE_CADRE', 'PARTY_MEMBER', 'VETERAN'],
        duties: ['SECURITY', 'EPIDEMIC', 'MEDIATION'],
        members: { exact: null, atLeast: null, knowledge: 'UNKNOWN' },
        memberOrganisations: null,
        keySites: [
          { name: '客运站', township: null, inferredFields: ['brigade'] },
          { name: '体育中心', township: null, inferredFields: ['brigade'] },
        ],
        keySitesComplete: false,
        onDuty: null,
        origin: 'SOURCE',
        citations: [{ sentenceId: 'A1.26' }],
      },
    },
    other: { jointBrigade: null, keySites: null },
  });
});

test('a site is found by its key from another department; an unknown one is null', async () => {
  const answer = await ask(`{ _entities(representations: [{ __typename: "KeySite", id: "site-bus-station" },
    { __typename: "KeySite", id: "site-x" }, { __typename: "VolunteerOrganisation", id: "org-1" }]) {
    ... on KeySite { name post { displayName } } ... on VolunteerOrganisation { jointBrigades { id } } } }`);
  expect(answer).toEqual({
    _entities: [{ name: '客运站', post: { displayName: '高铁新城警务室' } }, null, { jointBrigades: null }],
  });
});

test('fifty rows of each list, and fifty references, cost as many statements as ten', async () => {
  const references = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => index + 1).flatMap((n) => [
      `{ __typename: "KeySite", id: "site-s${n}" }`,
      `{ __typename: "VolunteerOrganisation", id: "org-s${n}" }`,
    ]);
    return `{ _entities(representations: [${all}]) { ... on KeySite { brigade { name } }
      ... on VolunteerOrganisation { jointBrigades { name post { id } } } } }`;
  };
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
  const forTen = await cost([...lists, references(10)]);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await cost([...lists, references(50)])).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(8);
});

test('what belongs to a brigade is its own, on the day asked for', async () => {
  const answer = await ask(`{ jointBrigade(id: "brigade-s7") { ${BRIGADE} quiet: onDuty(date: "2022-05-03") { id } }
    article: jointBrigade(id: "brigade-gaotie") { keySites { id } onDuty(date: "2022-05-02") { id } members { text } } }`);
  expect(answer).toEqual({
    jointBrigade: {
      id: 'brigade-s7',
      post: { displayName: '示例警务室7' },
      townships: [{ name: '壶镇镇' }, { name: '新建镇' }],
      memberCategories: null,
      duties: ['SECURITY'],
      memberOrganisations: [{ id: 'org-s7' }],
      keySites: [{ name: '示例场所7', township: { name: '壶镇镇' }, post: { id: 'post-s7' } }],
      onDuty: [{ status: 'ASSIGNED', site: { name: '示例场所7' }, organisation: { id: 'org-s7' } }],
      quiet: [],
    },
    article: {
      keySites: [{ id: 'site-bus-station' }, { id: 'site-sports-centre' }],
      onDuty: null,
      members: { text: '不详' },
    },
  });
});

test.each([
  ['jointBrigades(township: "331122001")', 1],
  ['jointBrigades(township: "331122102")', 50],
  ['jointBrigades(township: "331122207")', 0],
  ['jointBrigades(duty: EPIDEMIC)', 1],
  ['jointBrigades(post: "post-s3")', 1],
  ['keySites(origin: SOURCE)', 2],
  ['keySites(brigade: "brigade-s3", township: "331122101")', 1],
  ['keySites(post: "post-gaotie")', 2],
  ['brigadeDuties(status: ASSIGNED, kind: SECURITY)', 50],
  ['brigadeDuties(kind: MEDIATION)', 0],
  ['brigadeDuties(site: "site-s3", township: "331122101")', 2],
  ['brigadeDuties(brigade: "brigade-s3", period: { from: "2022-05-02", to: "2022-05-31" })', 1],
])('%s leaves %i', async (list, totalCount) => {
  expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount } });
});

test.each([
  ['jointBrigade(id: "gaotie") { id }', 'Argument "id" is not the id of a brigade'],
  ['keySites(brigade: "site-s1") { totalCount }', 'Argument "brigade" is not the id of a brigade'],
  ['jointBrigades(township: "七里乡") { totalCount }', 'Argument "township" is not a township of the county'],
  ['brigadeDuties(last: 0) { totalCount }', 'Argument "last" must be between 1 and 100'],
  ['brigadeDuties(period: { from: "2022-05-02", to: "2022-05-01" }) { totalCount }', 'Argument "period" ends before'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown id is null, without an error', async () => {
  expect(await ask('{ jointBrigade(id: "brigade-x") { id } keySite(id: "site-x") { id } }')).toEqual({
    jointBrigade: null,
    keySite: null,
  });
});
