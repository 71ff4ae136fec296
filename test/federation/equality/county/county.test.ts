// Generated operations on the county's own supergraph, over its real departments and databases. It has no monolith: stock
// over the same departments is the oracle, and what the departments are asked costs no more SQL than under stock.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import { ENGINES } from '@jinyun/gateway/request';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { readSupergraph } from '@jinyun/schema/committed';
import { parse, validate } from 'graphql';
import { type ClonedDepartment, cloneDepartment } from '../../../clone.ts';
import { compareAnswers } from '../compare.ts';
import { type Case, drawCorpus } from '../corpus.ts';
import { DIFFERENCES } from '../differences.ts';
import type { AnswerGraph } from '../museum/museum.ts';
import type { Answer, OpenSubject } from '../subject.ts';
import { openOurs } from '../subjects/ours.ts';
import { openStock } from '../subjects/stock.ts';
import { countOr, otherSeed } from '../surroundings.ts';
import { countyGenerate, crawlIds } from './generate.ts';

const FIRST_SEED = 1;
const COUNT = 300;
const WIDE_FETCHES = 3;

type Cost = { readonly fetches: number; readonly statements: number };
type Posed = { readonly operation: Case; readonly stock: Answer; readonly cost: Cost };

const sdl = readSupergraph();
const graph = await openSupergraph(sdl, 'the county');
const posed: Posed[] = [];
const met = new Set<string>();
let departments: readonly ClonedDepartment[] = [];

beforeAll(async () => {
  departments = await Promise.all(DEPARTMENT_DEFINITIONS.map(cloneDepartment));
  const stock = await openStock(
    sdl,
    new Map(departments.map(({ department }) => [department.name, graphOf(department)])),
  );
  const ids = await crawlIds(graph.apiSchema, stock.answer);
  const generate = countyGenerate({ apiSchema: graph.apiSchema, sdl }, ids);
  const { cases } = drawCorpus({ graph, generate, firstSeed: otherSeed ?? FIRST_SEED, count: countOr(COUNT) });
  for (const operation of cases) {
    clearCosts(stock);
    const answer = await stock.answer(operation);
    posed.push({ operation, stock: answer, cost: costOf(stock) });
  }
  await stock.close();
});
afterAll(async () => {
  await graph.close();
  await Promise.all(departments.map((one) => one.close()));
});

test('every generated operation is valid, half of them take three fetches or more, and nearly all find rows', () => {
  const invalid = posed.filter(({ operation }) => validate(graph.apiSchema, parse(operation.query)).length > 0);
  expect(invalid.map(({ operation }) => operation.seed)).toEqual([]);
  const wide = posed.filter(({ operation }) => operation.fetchCount >= WIDE_FETCHES);
  expect(wide.length).toBeGreaterThanOrEqual(posed.length / 2);
  const empty = posed.filter(
    ({ stock }) => stock.data == null || Object.values(stock.data).every((one) => one === null),
  );
  expect(empty.length).toBeLessThan(posed.length / 10);
});

test.each(ENGINES)('the engine of %s answers as stock does, with no more fetches and no more SQL', async (engine) => {
  const upstreams = new Map(
    departments.map(({ department }) => [department.name as string, inProcessUpstream(department.answer)]),
  );
  const ours = await openOurs({ name: engine, graph, upstreams, house: { engine } });
  const wrong: string[] = [];
  for (const { operation, stock, cost } of posed) {
    clearCosts(ours);
    const answer = await ours.answer(operation);
    const { fetches, statements } = costOf(ours);
    if (fetches > cost.fetches || statements > cost.statements)
      wrong.push(
        `seed ${operation.seed}: ${fetches} fetches and ${statements} statements, stock ${JSON.stringify(cost)}`,
      );
    const compared = compareAnswers({ operation, oracle: 'stock', ours: answer, theirs: stock, right: null });
    wrong.push(...compared.unexplained);
    for (const name of compared.explained) met.add(name);
  }
  await ours.close();
  expect(wrong).toEqual([]);
});

test('every difference from stock that is listed for the county is met, and no other', () => {
  const listed = DIFFERENCES.filter(({ metIn }) => metIn.includes('county')).map(({ name }) => name);
  if (otherSeed === null) expect([...met].sort()).toEqual(listed.sort());
});

function graphOf({ execute }: ClonedDepartment['department']): AnswerGraph {
  return async ({ query, operationName, variables = {} }) =>
    JSON.parse(
      JSON.stringify(
        await execute(PUBLIC_ACTOR, {
          query,
          ...(operationName != null && { operationName }),
          variables: { ...variables },
        }),
      ),
    );
}

function clearCosts({ fetches }: OpenSubject): void {
  fetches.length = 0;
  for (const { statements } of departments) statements.length = 0;
}

function costOf({ fetches }: OpenSubject): Cost {
  return {
    fetches: fetches.length,
    statements: departments.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}
