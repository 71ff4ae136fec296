// How many leads an observer brought: told in tens from ten on, and of no lead who brought it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { procuratorate } from '../department.ts';
import { Lead, ObserverLeadTally } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const STATS = 'leadStats { total { exact atLeast text knowledge citations { sentenceId } } period { from to } }';
const UNKNOWN = { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN', citations: [] };
const tens = (n: number) => ({ exact: null, atLeast: n, text: `至少${n}`, knowledge: 'COMPUTED', citations: [] });

async function statsOf(ids: readonly string[]): Promise<object[]> {
  const references = ids.map((id) => `{ __typename: "Observer", id: "${id}" }`);
  const answer = await ask(`{ _entities(representations: [${references}]) { ... on Observer { ${STATS} } } }`);
  return (answer as { _entities: { leadStats: { total: object } }[] })._entities.map(
    ({ leadStats }) => leadStats.total,
  );
}

test('fewer than ten are not told apart from none; more are told in tens, over all months, in one statement', async () => {
  const em = clone.department.orm.em.fork();
  const tally = (observer: string, month: string, leadCount: number) => ({
    id: `tally-${observer}-${month}`,
    observerId: `observer-${observer}`,
    month,
    leadCount,
    origin: 'INFERRED' as const,
    citations: ['A2.10'],
  });
  await em.insertMany(ObserverLeadTally, [
    tally('nine', '2022-01', 9),
    tally('ten', '2022-01', 4),
    tally('ten', '2022-02', 6),
    tally('many', '2022-02', 27),
    { ...tally('invented', '2022-02', 50), origin: 'SYNTHETIC', citations: [] },
  ]);
  clone.statements.length = 0;
  const ids = ['none', 'nine', 'ten', 'many', 'invented'].map((name) => `observer-${name}`);
  expect(await statsOf(ids)).toEqual([UNKNOWN, UNKNOWN, tens(10), tens(20), UNKNOWN]);
  expect(clone.statements.splice(0)).toHaveLength(1);
});

test('a lead that comes in between two questions changes no answer', async () => {
  const before = await statsOf(['observer-many']);
  const em = clone.department.orm.em.fork();
  await em.insert(Lead, { id: 'lead-new', channel: 'OBSERVER', origin: 'SYNTHETIC' });
  await em.nativeUpdate(ObserverLeadTally, 'tally-many-2022-02', { leadCount: 28 });
  expect(await statsOf(['observer-many'])).toEqual(before);
});

test('no table of the department holds a lead and an observer in one row, and no read fetches what seals a lead', async () => {
  const metadata = [...clone.department.orm.getMetadata().getAll().values()];
  const both = metadata.filter(
    ({ properties }) => 'observerId' in properties && ('lead' in properties || 'leadId' in properties),
  );
  expect(both.map(({ className }) => className)).toEqual([]);
  clone.statements.length = 0;
  await ask('{ leads { nodes { id status assessments { id } } } }');
  const sql = clone.statements.splice(0).join('\n');
  expect(sql).toContain('from "lead"');
  expect(sql).not.toMatch(/patrol_report_id|evidence_hashes|activity_id|reporter_sealed|description/);
});
