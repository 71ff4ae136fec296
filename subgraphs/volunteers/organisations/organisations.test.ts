import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { atLeast } from '@jinyun/kit/quantity';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { volunteers } from '../department.ts';
import { OrganisationArea, VolunteerMember, VolunteerOrganisation } from './entities.ts';

const DEMO_USCC = '91350100M000100Y43';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
});
beforeEach(() => void clone.statements.splice(0));
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** `count` synthetic organisations with an area and `memberCount` members each, in front of whatever sorts after "org-demo". */
async function addSynthetic(series: string, count: number, memberCount: number): Promise<void> {
  const em = clone.department.orm.em.fork();
  for (let at = 0; at < count; at++) {
    const id = `org-${series}-${String(at).padStart(3, '0')}`;
    em.create(VolunteerOrganisation, { id, displayName: `示例·${series}`, origin: 'SYNTHETIC' });
    em.create(OrganisationArea, {
      id: `area-${id}`,
      organisation: id,
      townshipCode: '331122001',
      origin: 'SYNTHETIC',
    });
    for (let number = 0; number < memberCount; number++) {
      const member = `member-${id}-${String(number).padStart(2, '0')}`;
      em.create(VolunteerMember, { id: member, organisation: id, townshipCode: '331122001', origin: 'SYNTHETIC' });
    }
  }
  await em.flush();
}

const UNKNOWN = { exact: null, atLeast: null, atMost: null, approx: null, knowledge: 'UNKNOWN', citations: [] };

test('the article has four organisations: one led by 老程, three of which nothing else is known', async () => {
  const fields = `id name displayName uscc leader origin inferredFields citations { sentenceId } townships { code }
    memberCount { exact atLeast atMost approx knowledge citations { sentenceId } } members { totalCount nodes { id } }`;
  const nothing = {
    name: null,
    uscc: null,
    leader: null,
    inferredFields: [],
    citations: [],
    townships: null,
    memberCount: UNKNOWN,
    members: { totalCount: 0, nodes: [] },
  };
  expect(await ask(`{ organisations { totalCount nodes { ${fields} } } }`)).toEqual({
    organisations: {
      totalCount: 4,
      nodes: [
        {
          ...nothing,
          id: 'org-1',
          displayName: '未具名志愿者联合会 01',
          leader: '老程',
          origin: 'SOURCE',
          citations: [{ sentenceId: 'A2.4' }, { sentenceId: 'A2.5' }, { sentenceId: 'A2.8' }],
        },
        ...['02', '03', '04'].map((number) => ({
          ...nothing,
          id: `org-p${number}`,
          displayName: `未具名志愿者联合会 ${number}（占位）`,
          origin: 'PLACEHOLDER',
        })),
      ],
    },
  });
});

test('no township knows its organisations: each list is unknown, not empty', async () => {
  const representations = TOWNSHIPS.map(({ code }) => ({ __typename: 'Township', code }));
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Township { name organisations { id } } } }`;
  const { data } = await clone.department.execute(PUBLIC_ACTOR, { query, variables: { representations } });
  const cells = TOWNSHIPS.map(({ name }) => ({ name, organisations: null }));
  expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: cells });
  expect(clone.statements).toHaveLength(1);
});

test('one organisation is found by id, as an entity too; an id nobody has answers null', async () => {
  expect(await ask('{ organisation(id: "org-1") { leader } }')).toEqual({ organisation: { leader: '老程' } });
  expect(await ask('{ organisation(id: "org-404") { id } }')).toEqual({ organisation: null });
  const [known, unknown] = ['org-1', 'org-404'].map((id) => `{ __typename: "VolunteerOrganisation", id: "${id}" }`);
  expect(
    await ask(`{ _entities(representations: [${unknown}, ${known}]) { ... on VolunteerOrganisation { leader } } }`),
  ).toEqual({ _entities: [null, { leader: '老程' }] });
});

test.each([
  ['{ organisation(id: "observer-laozhao") { id } }', 'id'],
  ['{ organisation(id: "org-") { id } }', 'id'],
  ['{ organisation(id: "org-1\'; drop table observer") { id } }', 'id'],
  ['{ organisations(township: "331122104") { totalCount } }', 'township'],
  ['{ organisations(township: "三溪乡") { totalCount } }', 'township'],
  ['{ organisations(uscc: "91350100M000100Y44") { totalCount } }', 'uscc'],
  ['{ organisations(first: 0) { totalCount } }', 'first'],
  ['{ organisations(first: 101) { totalCount } }', 'first'],
  ['{ organisations(first: 1, after: "org-1") { totalCount } }', 'after'],
  ['{ organisation(id: "org-1") { members(last: 101) { totalCount } } }', 'last'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test('an unknown enum value is refused before anything is read', async () => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ organisations(origin: RUMOUR) { totalCount } }',
  });
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(clone.statements).toEqual([]);
});

test('lists are filtered by origin, township and code, and synthetic rows stay marked as such', async () => {
  await addSynthetic('marked', 2, 0);
  const em = clone.department.orm.em.fork();
  await em.nativeUpdate(VolunteerOrganisation, { id: 'org-marked-001' }, { uscc: DEMO_USCC });
  const ids = (filter: string) => ask(`{ organisations(${filter}) { totalCount nodes { id origin } } }`);
  const [first, second] = ['org-marked-000', 'org-marked-001'].map((id) => ({ id, origin: 'SYNTHETIC' }));
  expect(await ids('origin: SOURCE')).toEqual({
    organisations: { totalCount: 1, nodes: [{ id: 'org-1', origin: 'SOURCE' }] },
  });
  expect(await ids('township: "331122001"')).toEqual({ organisations: { totalCount: 2, nodes: [first, second] } });
  expect(await ids(`uscc: "${DEMO_USCC}"`)).toEqual({ organisations: { totalCount: 1, nodes: [second] } });
  expect(await ids('township: "331122001", origin: SOURCE')).toEqual({ organisations: { totalCount: 0, nodes: [] } });
});

test('a stated number of members is answered as its interval, whatever number of records there is', async () => {
  const em = clone.department.orm.em.fork();
  em.create(VolunteerOrganisation, {
    id: 'org-counted',
    displayName: '示例·计数',
    memberCount: atLeast(50),
    origin: 'SYNTHETIC',
  });
  em.create(VolunteerMember, {
    id: 'member-counted',
    organisation: 'org-counted',
    name: '欧阳小明',
    skills: ['树木养护'],
    townshipCode: '331122207',
    origin: 'SYNTHETIC',
  });
  await em.flush();
  expect(
    await ask(
      '{ organisation(id: "org-counted") { memberCount { exact atLeast } members { nodes { id name { text masked rule } township { name } skills trades joinedOn status } } } }',
    ),
  ).toEqual({
    organisation: {
      memberCount: { exact: null, atLeast: 50 },
      members: {
        nodes: [
          {
            id: 'member-counted',
            name: { text: '欧阳某', masked: true, rule: 'name/1' },
            township: { name: '三溪乡' },
            skills: ['树木养护'],
            trades: null,
            joinedOn: null,
            status: null,
          },
        ],
      },
    },
  });
});

test('fifty organisations with townships, members and observers cost the statements of ten', async () => {
  const query = `{ organisations(first: 100, township: "331122001") { totalCount nodes { id townships { name }
    members(first: 3) { totalCount nodes { id township { name } } pageInfo { hasNextPage } } observers { id } } } }`;
  const cost = async (): Promise<number> => {
    clone.statements.splice(0);
    await ask(query);
    return clone.statements.splice(0).length;
  };
  await addSynthetic('ten', 10, 4);
  const ten = await cost();
  await addSynthetic('fifty', 50, 4);
  expect(await cost()).toBe(ten);
  expect(ten).toBe(6);
});
