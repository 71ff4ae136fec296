// The posts room over the article's rows, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';

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

test('six posts are named, each with no more than the article says of it', async () => {
  const answer = await ask(`{ posts(origin: SOURCE) { totalCount nodes {
    id displayName setting station { name } township { name } community communityResidents { text knowledge }
    speciality director { name } openedOn inferredFields } } }`);
  const unknown = { text: '不详', knowledge: 'UNKNOWN' };
  const bare = {
    setting: null,
    station: null,
    township: null,
    community: null,
    communityResidents: unknown,
    director: null,
    openedOn: null,
  };
  expect(answer).toEqual({
    posts: {
      totalCount: 6,
      nodes: [
        {
          ...bare,
          id: 'post-fangxi',
          displayName: '方溪警务室',
          township: { name: '方溪乡' },
          speciality: '护企：全县首个护企警务室',
          inferredFields: ['township', 'practices'],
        },
        {
          ...bare,
          id: 'post-fengjingshan',
          displayName: '风景山社区警务室',
          setting: 'URBAN',
          community: '风景山社区',
          speciality: '出租房与流动人口服务',
          director: { name: '朱成亮' },
          inferredFields: ['setting', 'speciality', 'practices', 'services'],
        },
        {
          ...bare,
          id: 'post-gaotie',
          displayName: '高铁新城警务室',
          speciality: '联动大队',
          inferredFields: ['speciality', 'practices', 'services'],
        },
        {
          ...bare,
          id: 'post-huzhen',
          displayName: '壶镇镇中警务室',
          township: { name: '壶镇镇' },
          speciality: '联动社会救助',
          inferredFields: ['township', 'speciality', 'services'],
        },
        {
          ...bare,
          id: 'post-jinmeiting',
          displayName: '金梅亭社区警务室',
          setting: 'URBAN',
          station: { name: '新区派出所' },
          community: '金梅亭社区',
          communityResidents: { text: '至少20000', knowledge: 'STATED' },
          speciality: '反诈联盟与暖心调解',
          director: { name: '周涌清' },
          inferredFields: ['setting', 'speciality', 'practices', 'services'],
        },
        {
          ...bare,
          id: 'post-sanxi',
          displayName: '三溪乡警务室',
          setting: 'RURAL',
          township: { name: '三溪乡' },
          speciality: '家门口办理公安政务服务',
          inferredFields: ['speciality', 'practices', 'services'],
        },
      ],
    },
  });
});

test('sixteen posts are known to exist, and nothing else is known of them', async () => {
  const answer = await ask(`{ posts(origin: PLACEHOLDER) { totalCount nodes {
    id name displayName setting station { id } township { code } community communityResidents { knowledge }
    speciality practices services director { id } openedOn citations { sentenceId } } } }`);
  const numbers = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));
  const nodes = numbers.map((number) => ({
    id: `post-p${number}`,
    name: null,
    displayName: `未具名警务室 ${number}（占位）`,
    setting: null,
    station: null,
    township: null,
    community: null,
    communityResidents: { knowledge: 'UNKNOWN' },
    speciality: null,
    practices: null,
    services: null,
    director: null,
    openedOn: null,
    citations: [],
  }));
  expect(answer).toEqual({ posts: { totalCount: 16, nodes } });
});

test('two stations are named; the one that patrols 三溪乡 is not made its station', async () => {
  const answer = await ask(`{ policeStations { nodes { id name townships { code } chief { name } posts { id } } }
    policeStation(id: "station-xinqu") { name } }`);
  expect(answer).toEqual({
    policeStations: {
      nodes: [
        { id: 'station-dongfang', name: '东方派出所', townships: null, chief: null, posts: null },
        {
          id: 'station-xinqu',
          name: '新区派出所',
          townships: null,
          chief: { name: '黄国华' },
          posts: [{ id: 'post-jinmeiting' }],
        },
      ],
    },
    policeStation: { name: '新区派出所' },
  });
});

test('four officers hold the offices the article gives them; a director’s party office is inferred', async () => {
  const answer =
    await ask(`{ officers { nodes { name rank background post { id } yearsAtPost { text atMost upperOpen knowledge }
    appointments { kind post { id } station { id } since until origin citations { sentenceId } } } } }`);
  const unknown = { text: '不详', atMost: null, upperOpen: false, knowledge: 'UNKNOWN' };
  const held = (kind: string, sentenceIds: string[], more: object = {}) => ({
    kind,
    post: null,
    station: null,
    since: null,
    until: null,
    origin: 'SOURCE',
    citations: sentenceIds.map((sentenceId) => ({ sentenceId })),
    ...more,
  });
  const officer = { rank: null, background: null, post: null, yearsAtPost: unknown };
  const jinmeiting = { post: { id: 'post-jinmeiting' } };
  const fengjingshan = { post: { id: 'post-fengjingshan' } };
  expect(answer).toEqual({
    officers: {
      nodes: [
        {
          ...officer,
          name: '黄国华',
          appointments: [held('STATION_CHIEF', ['A1.2'], { station: { id: 'station-xinqu' } })],
        },
        {
          ...officer,
          name: '张捷',
          appointments: [held('BUREAU_CHIEF', ['A1.27']), held('DEPUTY_COUNTY_HEAD', ['A1.27'])],
        },
        {
          ...officer,
          ...jinmeiting,
          name: '周涌清',
          appointments: [
            held('DIRECTOR', ['A1.2'], jinmeiting),
            held('DEPUTY_PARTY_SECRETARY', ['A1.2', 'A1.4'], { ...jinmeiting, origin: 'INFERRED' }),
          ],
        },
        {
          ...officer,
          ...fengjingshan,
          name: '朱成亮',
          background: '转业军人',
          yearsAtPost: { text: '不到1', atMost: 1, upperOpen: true, knowledge: 'STATED' },
          appointments: [
            held('DIRECTOR', ['A1.17'], fengjingshan),
            held('DEPUTY_PARTY_SECRETARY', ['A1.4', 'A1.17'], { ...fengjingshan, origin: 'INFERRED' }),
          ],
        },
      ],
    },
  });
});

test('the gateway’s references are answered in their order, an unknown one with null', async () => {
  const representations = ['post-sanxi', 'post-nowhere', 'post-fangxi'].map(
    (id) => `{ __typename: "PolicePost", id: "${id}" }`,
  );
  const answer = await ask(`{ _entities(representations: [${representations}]) { ... on PolicePost { name } } }`);
  expect(answer).toEqual({ _entities: [{ name: '三溪乡警务室' }, null, { name: '方溪警务室' }] });
});

test('an id that fits and names nobody is null, without an error', async () => {
  const answer = await ask(
    '{ post(id: "post-x") { id } policeStation(id: "station-x") { id } officer(id: "officer-x") { id } }',
  );
  expect(answer).toEqual({ post: null, policeStation: null, officer: null });
});

test.each([
  ['post(id: "lead-1") { id }', 'Argument "id" is not the id of a post'],
  ['post(id: "post-") { id }', 'Argument "id" is not the id of a post'],
  ['post(id: "post-A") { id }', 'Argument "id" is not the id of a post'],
  [`post(id: "post-${'a'.repeat(60)}") { id }`, 'Argument "id" is not the id of a post'],
  ['policeStation(id: "post-sanxi") { id }', 'Argument "id" is not the id of a station'],
  ['officer(id: "周涌清") { id }', 'Argument "id" is not the id of a officer'],
  ['officers(post: "sanxi") { totalCount }', 'Argument "post" is not the id of a post'],
  ['posts(township: "331122104") { totalCount }', 'Argument "township" is not a township of the county'],
  ['posts(first: 101) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['posts(last: 0) { totalCount }', 'Argument "last" must be between 1 and 100'],
  ['posts(first: 1, last: 1) { totalCount }', 'Argument "first"'],
  ['posts(after: "x") { totalCount }', 'Argument "after"'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown enum value is refused before anything is read', async () => {
  clone.statements.length = 0;
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ posts(setting: SUBURBAN) { totalCount } }',
  });
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(clone.statements).toHaveLength(0);
});
