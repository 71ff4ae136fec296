// Each question of test/journeys, asked once over HTTP: the answer, the plan and the SQL are those beside it; and asked
// again where made-up rows stand beside the article's, the answer is the same.
// UPDATE_JOURNEYS=1 rewrites the files; the diff is then the review.
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSupergraph, type Supergraph } from '@jinyun/gateway/supergraph';
import { readSupergraph as readCommitted } from '@jinyun/schema/committed';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { addDemo } from '../with-demo.ts';
import { listJourneys, readTestimony, type Testimony, writeTestimony } from './witness.ts';

let county: ClonedCounty;
let withDemo: ClonedCounty;
let graph: Supergraph;

beforeAll(async () => {
  graph = await openSupergraph(readCommitted(), 'schema/supergraph.graphql');
  county = await cloneCounty();
  withDemo = await cloneCounty();
  await addDemo(withDemo);
}, 60_000);
afterAll(async () => {
  await graph.close();
  await county.close();
  await withDemo.close();
});

test.each(listJourneys())('$name', async ({ name, query }) => {
  const found = await testify(query);
  // A question that is refused would otherwise be written down as its own answer.
  expect(found.answer).not.toHaveProperty('errors');
  if (process.env.UPDATE_JOURNEYS) writeTestimony(name, found);
  expect(found).toEqual(readTestimony(name));
});

test.each(listJourneys())('$name: the same with made-up rows', async ({ name, query }) => {
  expect(await withDemo.ask(query)).toEqual(readTestimony(name)?.answer);
});

test('nearly all of them are answered from bytes, so that the quick way cannot switch itself off unseen', () => {
  const { fast, bails, notCompiled, resting } = withDemo.counters;
  const share = fast / listJourneys().length;
  const told = JSON.stringify({ fast, resting, bails, notCompiled: [...notCompiled] });
  expect(share >= 0.9 ? 'enough' : told).toBe('enough');
});

async function testify(query: string): Promise<Testimony> {
  for (const { statements } of county.departments) statements.length = 0;
  const answer = await county.ask(query);
  // A question that does not fit the schema has no plan; its answer says why.
  const plan = 'data' in answer ? `${await planOf(query)}\n` : '';
  return { answer, plan, sql: statementsOf() };
}

async function planOf(query: string): Promise<string> {
  const { queryPlan } = await graph.planner.plan({ text: query, operationName: null, overrides: [] });
  return prettyFormatQueryPlan(queryPlan);
}

/** A department's statements in alphabetical order: those of one tick may leave in any. */
function statementsOf(): string {
  const parts = county.departments.map(
    ({ department, statements }) =>
      `# ${department.name}: ${statements.length}\n${[...statements].sort().join('\n')}\n`,
  );
  return parts.join('\n');
}
