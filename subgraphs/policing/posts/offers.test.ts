// Which post offers what, which is near, and what waits for a station: asked for a purpose, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { Exhibit } from '../anti-fraud/entities.ts';
import { policing } from '../department.ts';
import { RentalProperty, StarRating } from '../rentals/entities.ts';
import { PolicePost, PoliceStation } from './entities.ts';

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

const origin = 'SYNTHETIC' as const;

test.each([
  ['身份证', ['post-sanxi']],
  ['纠纷', ['post-gaotie', 'post-jinmeiting']],
  ['免费 纠纷', ['post-jinmeiting']],
  ['中介费', ['post-fengjingshan']],
  ['反诈直播间', []],
])('%s is offered by %j: what a post practises is not what it offers', async (service, ids) => {
  const answer = await ask(`{ postsOffering(service: "${service}") { totalCount nodes { id } } }`);
  expect(answer).toEqual({ postsOffering: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } });
});

test('near a township is a post in it; of a township without a known post nothing is near as far as is known', async () => {
  const answer = await ask(`{ sanxi: postsNear(township: "331122207") { because post { id } }
    qili: postsNear(township: "331122203") { post { id } } }`);
  expect(answer).toEqual({ sanxi: [{ because: 'IN_TOWNSHIP', post: { id: 'post-sanxi' } }], qili: null });
});

test('posts of a station that serves the township come after those in it, each once', async () => {
  const em = clone.department.orm.em.fork();
  await em.insert(PoliceStation, {
    id: 'station-s1',
    name: '示例所',
    townshipCodes: ['331122203', '331122206'],
    origin,
  });
  await em.insertMany(PolicePost, [
    { id: 'post-s1', displayName: '示例1', station: 'station-s1', townshipCode: '331122206', origin },
    { id: 'post-s2', displayName: '示例2', station: 'station-s1', townshipCode: '331122203', origin },
  ]);
  const answer = await ask('{ postsNear(township: "331122203") { because post { id } } }');
  expect(answer).toEqual({
    postsNear: [
      { because: 'IN_TOWNSHIP', post: { id: 'post-s2' } },
      { because: 'STATION_SERVES', post: { id: 'post-s1' } },
    ],
  });
});

test('a station is told what its posts scored and proposed and it has not decided, the oldest first, nothing of others', async () => {
  const em = clone.department.orm.em.fork();
  await em.insert(PoliceStation, { id: 'station-q', name: '示例所', origin });
  await em.insertMany(PolicePost, [
    { id: 'post-q1', displayName: '示例', station: 'station-q', origin },
    { id: 'post-q2', displayName: '示例', station: 'station-xinqu', origin },
  ]);
  await em.insertMany(RentalProperty, [
    { id: 'property-q1', post: 'post-q1', origin },
    { id: 'property-q2', post: 'post-q2', origin },
  ]);
  await em.insertMany(StarRating, [
    { id: 'rating-a', property: 'property-q1', month: '2022-03', status: 'SCORED', origin },
    { id: 'rating-b', property: 'property-q1', month: '2022-02', status: 'SCORED', origin },
    { id: 'rating-c', property: 'property-q1', month: '2022-01', status: 'CONFIRMED', origin },
    { id: 'rating-d', property: 'property-q2', month: '2022-03', status: 'SCORED', origin },
  ]);
  await em.insertMany(Exhibit, [
    { id: 'exhibit-q1', post: 'post-q1', status: 'PROPOSED', origin },
    { id: 'exhibit-q2', post: 'post-q1', status: 'APPROVED', origin },
  ]);
  const QUEUE = '{ station { name } ratings { id } exhibits { id } }';
  const answer = await ask(`{ own: stationQueue(station: "station-q") ${QUEUE}
    unknown: stationQueue(station: "station-dongfang") ${QUEUE} none: stationQueue(station: "station-none") ${QUEUE} }`);
  expect(answer).toEqual({
    own: {
      station: { name: '示例所' },
      ratings: [{ id: 'rating-b' }, { id: 'rating-a' }],
      exhibits: [{ id: 'exhibit-q1' }],
    },
    unknown: { station: { name: '东方派出所' }, ratings: null, exhibits: null },
    none: null,
  });
});

test('paging through the posts that offer a service passes each once', async () => {
  type Page = { it: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const page = async (args: string) =>
    (
      (await ask(
        `{ it: postsOffering(service: "纠纷", ${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
      )) as Page
    ).it;
  const first = await page('first: 1, origin: SOURCE');
  const second = await page(`first: 1, origin: SOURCE, after: "${first.pageInfo.endCursor}"`);
  expect([first, second].map(({ nodes, pageInfo }) => [nodes[0]?.id, pageInfo.hasNextPage])).toEqual([
    ['post-gaotie', true],
    ['post-jinmeiting', false],
  ]);
});

test('the posts that offer a service are counted by township, those of no known township last', async () => {
  const answer = await ask(`{ postsOffering(service: "服务") { totalCount byTownship { count township { code } } } }`);
  expect(answer).toEqual({ postsOffering: { totalCount: 1, byTownship: [{ count: 1, township: null }] } });
});

test.each([
  ['postsOffering(service: " ") { totalCount }', 'Argument "service" is empty'],
  ['postsNear(township: "331122104") { because }', 'Argument "township" is not a township of the county'],
  ['stationQueue(station: "xinqu") { station { id } }', 'Argument "station" is not the id of a station'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
