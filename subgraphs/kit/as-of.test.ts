// What a department knew at an instant: joins, filters and pages answer from the history, unchanged, while rows change.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { afterSettling } from '@jinyun/test/settle';
import pg from 'pg';

const QUERY = `{
  dispute(id: "dispute-d1") { status place post { name } agreement { effectiveOn } }
  disputes(post: "post-jinmeiting", status: AGREED) { totalCount nodes { id } }
  first: posts(first: 2, setting: URBAN) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } }
  township(code: "331122207") { posts { count { text } nodes { id } } households { residentPopulation { text } } }
}`;

let clone: ClonedDepartment;
let client: pg.Client;
beforeAll(async () => {
  const policing = DEPARTMENT_DEFINITIONS.find(({ name }) => name === 'policing');
  if (policing === undefined) throw new Error('There is no policing department.');
  clone = await cloneDepartment(policing);
  client = new pg.Client({ connectionString: clone.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await clone.close();
});

test('joins, filters and pages answer as they did before a change', async () => {
  const before = await ask(null);
  expect(before.errors).toBeUndefined();
  const instant = await afterSettling(client);
  await client.query(`
    begin;
    update dispute set status = 'PERFORMED', place = '改过的地点', post_id = 'post-fengjingshan' where id = 'dispute-d1';
    update police_post set name = '改过的名称' where id = 'post-jinmeiting';
    update police_post set township_code = null where id = 'post-sanxi';
    insert into police_post (id, display_name, setting, origin) values ('post-a', '示例', 'URBAN', 'SYNTHETIC');
    delete from policing_total where metric = 'RESIDENT_POPULATION';
    commit`);
  await afterSettling(client);
  expect(await ask(instant)).toEqual(before);
  expect(await ask(null)).not.toEqual(before);
  expect(await ask(await afterSettling(client))).toEqual(await ask(null));
});

test('a cursor taken now pages on in the past', async () => {
  const instant = await afterSettling(client);
  const page = 'query ($after: String) { posts(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }';
  const first = await clone.department.execute(PUBLIC_ACTOR, { query: page });
  const variables = { after: (first.data as { posts: { pageInfo: { endCursor: string } } }).posts.pageInfo.endCursor };
  const second = await clone.department.execute(PUBLIC_ACTOR, { query: page, variables });
  await client.query(`update police_post set display_name = '再改' where id = 'post-sanxi'`);
  await afterSettling(client);
  expect(await clone.department.execute(PUBLIC_ACTOR, { query: page, variables, asOf: instant })).toEqual(second);
});

test('before the first row the tables were empty, and that is no error', async () => {
  const { data, errors } = await ask('2022-03-16T09:00:00+08:00');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ dispute: null, disputes: { totalCount: 0 }, township: { posts: { nodes: null } } });
});

test('an instant at which a change may be under way is refused, and answered once the change is over', async () => {
  await client.query('begin');
  await client.query(`update dispute set place = '写了一半' where id = 'dispute-d1'`);
  const other = new pg.Client({ connectionString: clone.databaseUrl });
  await other.connect();
  const instant = await afterSettling(other);
  await other.end();
  const refused = await ask(instant);
  expect(refused.data).toBeNull();
  expect(refused.errors).toMatchObject([
    { message: expect.stringContaining('ask for one before'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  await client.query('commit');
  expect((await ask(instant)).data).toMatchObject({ dispute: { place: '写了一半' } });
});

test.each([
  ['the next second', 1],
  ['a year from now', 365 * 86_400],
])('%s is refused', async (_, seconds) => {
  const { errors } = await ask(new Date(Date.now() + seconds * 1000).toISOString());
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'x-as-of' } }]);
});

test('the past cannot be written, and a connection that was in it is back in the present', async () => {
  await client.query('begin');
  await client.query(
    `select set_config('search_path', 'asof, pg_catalog', true), set_config('app.as_of', now()::text, true)`,
  );
  await expect(client.query(`update police_post set name = 'x'`)).rejects.toMatchObject({ code: '42501' });
  await client.query('rollback');
  await ask('2022-03-16T09:00:00Z');
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, at) => ask(at % 2 === 0 ? '2022-03-16T09:00:00Z' : null)),
  );
  for (const [at, { data }] of answers.entries())
    expect(data).toMatchObject({ dispute: at % 2 === 0 ? null : { status: 'PERFORMED' } });
});

function ask(asOf: string | null) {
  return clone.department.execute(PUBLIC_ACTOR, { query: QUERY, asOf });
}
