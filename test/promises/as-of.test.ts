// A journey over three departments asked as of an instant is answered as it was then, whatever has changed since.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { afterSettling } from '../settle.ts';

const JOURNEY = join(import.meta.dirname, '../journeys/auditor/from-tip-to-trees');
const query = readFileSync(`${JOURNEY}.graphql`, 'utf8');
const committed: unknown = JSON.parse(readFileSync(`${JOURNEY}.answer.json`, 'utf8'));

const CHANGES: Readonly<Record<string, string>> = {
  policing: `update police_post set township_code = '331122001' where id = 'post-jinmeiting'`,
  procuratorate: `update public_interest_case set status = 'FOLLOWING_UP' where id = 'case-c1'`,
  volunteers: `insert into observer_visit (id, observer_id, case_id, origin) values ('visit-s1', 'observer-laozhao', 'case-c1', 'SYNTHETIC')`,
};

let county: ClonedCounty;
let clients: pg.Client[];
beforeAll(async () => {
  county = await cloneCounty();
  clients = county.departments.map(({ databaseUrl }) => new pg.Client({ connectionString: databaseUrl }));
  for (const client of clients) await client.connect();
});
afterAll(async () => {
  for (const client of clients) await client.end();
  await county.close();
});

test('journey 1 as of the instant before three departments changed', async () => {
  const [client] = clients;
  if (client === undefined) throw new Error('There is no department.');
  const instant = await afterSettling(client);
  for (const [at, { department }] of county.departments.entries())
    await clients[at]?.query(CHANGES[department.name] ?? '');
  await afterSettling(client);
  const now = await county.ask(query);
  expect(now.data).toMatchObject({
    case: {
      status: 'FOLLOWING_UP',
      observerVisits: [{ id: 'visit-s1' }],
      lead: { township: { posts: { nodes: [{ name: '金梅亭社区警务室' }] } } },
    },
  });
  expect(await county.ask(query, {}, { 'x-as-of': instant })).toEqual(committed);
});

test('a header that is no instant is refused before any department is asked', async () => {
  for (const { statements } of county.departments) statements.length = 0;
  const { data, errors } = await county.ask(query, {}, { 'x-as-of': '2022-02-30T00:00:00Z' });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'x-as-of' } }]);
  expect(county.departments.flatMap(({ statements }) => statements)).toEqual([]);
});
