// Properties found by keyword through the graph: what is shown is found, what is kept back is not, now and in the past.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { afterSettling } from '@jinyun/test/settle';
import pg from 'pg';
import { policing } from '../department.ts';
import { RentalProperty } from './entities.ts';

const QUERY = `query ($keyword: String!, $first: Int, $after: String, $status: RentalPropertyStatus) {
  searchProperties(keyword: $keyword, first: $first, after: $after, status: $status) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;
type Found = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
  const rows = Array.from({ length: 30 }, (_, n) => ({
    id: `property-s${String(n).padStart(2, '0')}`,
    community: n % 2 === 0 ? '阳光花园' : '太阳光照小区',
    roadName: `黄龙路${n}号`,
    landlordName: '示例·甲一',
    houseNumber: '秘密门牌',
    facilities: n % 3 === 0 ? ['空调', 'ＷＩＦＩ'] : ['独卫'],
    status: n % 5 === 0 ? ('LET' as const) : ('LISTED' as const),
    origin: 'SYNTHETIC' as const,
  }));
  await clone.department.orm.em.fork().insertMany(RentalProperty, rows as never);
});
afterAll(() => clone.close());

test("the article's property is found by its road", async () => {
  expect((await search({ keyword: '迎晖' })).nodes).toEqual([{ id: 'property-r1' }]);
});

test.each([
  ['阳光', 30],
  ['阳光花园', 15],
  ['花', 15],
  ['wifi', 10],
  ['阳光花园 空调', 5],
  ['29号', 1],
  ['空调 独卫', 0],
])('%s finds %i', async (keyword, count) => {
  expect((await search({ keyword })).totalCount).toBe(count);
});

test.each(['示例', '甲一', '秘密', '门牌'])('%s is kept back, so it finds nothing', async (keyword) => {
  expect(await search({ keyword })).toMatchObject({ totalCount: 0, nodes: [] });
});

test('pages go on where they ended, within a filter', async () => {
  const first = await search({ keyword: '阳光', status: 'LET', first: 4 });
  const second = await search({ keyword: '阳光', status: 'LET', first: 4, after: first.pageInfo.endCursor });
  expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(
    ['00', '05', '10', '15', '20', '25'].map((n) => `property-s${n}`),
  );
});

test('a keyword without a letter is refused with a sentence', async () => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: QUERY,
    variables: { keyword: '！' },
  });
  expect(data).toEqual({ searchProperties: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'keyword' } }]);
});

test('what was there is found as of then', async () => {
  const client = new pg.Client({ connectionString: clone.databaseUrl });
  await client.connect();
  const instant = await afterSettling(client);
  await client.query(`update rental_property set road_name = '改名路' where id = 'property-r1'`);
  await client.end();
  const asOf = { query: QUERY, variables: { keyword: '迎晖' }, asOf: instant };
  expect((await clone.department.execute(PUBLIC_ACTOR, asOf)).data).toMatchObject({
    searchProperties: { totalCount: 1 },
  });
  expect((await search({ keyword: '迎晖' })).totalCount).toBe(0);
});

async function search(variables: Record<string, unknown>): Promise<Found> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: QUERY, variables });
  expect(errors).toBeUndefined();
  return (data as { searchProperties: Found }).searchProperties;
}
