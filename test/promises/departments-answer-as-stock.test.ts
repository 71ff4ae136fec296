// Every department answers as a stock Apollo Server on plain graphql-js does, in this process, in bytes and over HTTP: the
// fetches of all journeys, every root field, operations drawn at random, changes, and what is refused. Same SQL, too.
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openFront } from '@jinyun/county/front';
import { listQuestions } from '@jinyun/county/mock/testing/every-question';
import type { DepartmentRequest } from '@jinyun/kit/answering';
import { buildSchema, type DepartmentDefinition, type OpenDepartment } from '@jinyun/kit/department';
import { formatErrorsOf } from '@jinyun/kit/format-errors';
import { openRequest, type RequestContext } from '@jinyun/kit/request-data';
import { type Actor, PUBLIC_ACTOR, ROLES, type Role, unprovenActor } from '@jinyun/schema/actor';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { type ClonedDepartment, cloneDepartment } from '../clone.ts';
import { listJourneys } from '../journeys/witness.ts';
import { addDemo } from '../with-demo.ts';
import { ask } from './testing/ask.ts';
import { type Drawing, drawChanges, drawReads, KEY } from './testing/department-questions.ts';

type Fetch = { readonly actor: Actor; readonly request: DepartmentRequest };
type Place = {
  readonly definition: DepartmentDefinition;
  readonly clone: ClonedDepartment;
  readonly schema: GraphQLSchema;
  readonly stock: ApolloServer<RequestContext>;
  readonly fetches: Fetch[];
};

const DRAWN = 60;
const DRAWN_CHANGES = 40;
/** Each test asks many questions, four times each. */
const TIMEOUT_MS = 180_000;
let places: Place[] = [];

beforeAll(async () => {
  places = await Promise.all(DEPARTMENT_DEFINITIONS.map(openPlace));
  await addDemo({ departments: places.map(({ clone }) => clone) });
  await recordJourneys();
}, 120_000);
afterAll(async () => {
  await Promise.all(places.map(({ stock }) => stock.stop()));
  await Promise.all(places.map(({ clone }) => clone.close()));
});

const NAMES = DEPARTMENT_DEFINITIONS.map(({ name }) => name);

test.each(NAMES)(
  '%s: the fetches of all journeys, now and as of an instant',
  async (name) => {
    const place = placeOf(name);
    expect(place.fetches.length).toBeGreaterThan(10);
    for (const { actor, request } of place.fetches) await check(place, actor, request, sameStatements);
    const asOf = new Date(Date.now() - 5_000).toISOString();
    for (const { actor, request } of place.fetches.slice(0, 10)) await check(place, actor, { ...request, asOf });
  },
  TIMEOUT_MS,
);

test.each(NAMES)(
  '%s: every root field, three levels deep',
  async (name) => {
    const place = placeOf(name);
    for (const { query } of listQuestions(place.definition.folder, 2)) await check(place, PUBLIC_ACTOR, { query });
  },
  TIMEOUT_MS,
);

test.each(NAMES)(
  `%s: ${DRAWN} operations drawn at random, entities among them`,
  async (name) => {
    const place = placeOf(name);
    let failed = 0;
    for (const request of drawReads(drawingOf(place), DRAWN))
      failed += (await check(place, PUBLIC_ACTOR, request)).errors === undefined ? 0 : 1;
    // Some meet ids that nobody has, pages too long and the like; most are answered.
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(DRAWN);
  },
  TIMEOUT_MS,
);

test.each(NAMES)(
  '%s: every change, refused in all its ways',
  async (name) => {
    const place = placeOf(name);
    const roles = Object.keys(ROLES) as Role[];
    const codes = new Set<unknown>();
    for (const [index, request] of drawChanges(drawingOf(place), DRAWN_CHANGES).entries()) {
      const actor = unprovenActor(roles[index % roles.length] ?? 'public');
      const { errors = [] } = await check(place, actor, request);
      for (const { extensions } of errors) codes.add(extensions?.code);
    }
    expect([...codes]).toEqual(expect.arrayContaining(['NOT_FOUND', 'BAD_USER_INPUT']));
  },
  TIMEOUT_MS,
);

test.each(NAMES)(
  '%s: what is no operation, or does not fit',
  async (name) => {
    const place = placeOf(name);
    for (const request of WRONG) {
      const { errors } = await check(place, PUBLIC_ACTOR, request);
      expect(errors?.length).toBeGreaterThan(0);
    }
  },
  TIMEOUT_MS,
);

const WRONG: readonly DepartmentRequest[] = [
  { query: '{ __typename' },
  { query: '{ nothingOfOurs }' },
  { query: 'query A { __typename } query B { __typename }' },
  { query: 'query A { __typename }', operationName: 'C' },
  { query: 'query ($on: Boolean!) { __typename @include(if: $on) }' },
  { query: 'query ($on: Boolean!) { __typename @include(if: $on) }', variables: { on: 'yes' } },
  { query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', variables: { r: [null] } },
  {
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: { r: [{ __typename: 'Ghost' }] },
  },
  { query: '{ __typename }', asOf: '2999-01-01T00:00:00Z' },
];

async function openPlace(definition: DepartmentDefinition): Promise<Place> {
  const schema = buildSchema(definition);
  const formatError = formatErrorsOf(definition.name);
  const plugins = [ApolloServerPluginInlineTraceDisabled()];
  const includeStacktraceInErrorResponses = false;
  const stock = new ApolloServer<RequestContext>({ schema, formatError, includeStacktraceInErrorResponses, plugins });
  await stock.start();
  return { definition, clone: await cloneDepartment(definition), schema: buildSchema(definition), stock, fetches: [] };
}

function placeOf(name: string): Place {
  const found = places.find(({ definition }) => definition.name === name);
  if (found === undefined) throw new Error(`${name} was not opened.`);
  return found;
}

function drawingOf({ definition, schema, fetches }: Place): Drawing {
  return { name: definition.name, schema, fetches };
}

async function recordJourneys(): Promise<void> {
  const recorded = places.map(({ clone: { department }, fetches }) => {
    const answer: OpenDepartment['answer'] = (actor, request) => {
      fetches.push({ actor, request: { ...request, ending: { ended: null } } });
      return department.answer(actor, request);
    };
    return { name: department.name, execute: department.execute, answer };
  });
  const front = await openFront(recorded, { host: '127.0.0.1', port: 0, observe: () => {} });
  try {
    for (const { query } of listJourneys()) expect((await ask(front.url, query)).errors).toBeUndefined();
  } finally {
    await front.close();
  }
}

/** Asks all four ways. What one of them changed would not be there for the next, so changes must be refused ones. */
async function check(
  place: Place,
  actor: Actor,
  request: DepartmentRequest,
  statements: (sql: readonly string[]) => readonly string[] = sameKinds,
): Promise<FormattedExecutionResult> {
  const { department } = place.clone;
  const ways: readonly ((own: DepartmentRequest) => Promise<FormattedExecutionResult>)[] = [
    (own) => askStock(place, actor, own),
    (own) => department.execute(actor, own),
    async (own) => (await department.serve(actor, own)).result,
    async (own) => JSON.parse((await department.answer(actor, own)).toString()),
  ];
  const told: { readonly answer: FormattedExecutionResult; readonly sql: readonly string[] }[] = [];
  for (const way of ways) {
    place.clone.statements.length = 0;
    const answer = asTold(await way(withOwnKey(request)));
    told.push({ answer, sql: statements(place.clone.statements) });
  }
  const [expected, ...others] = told;
  for (const other of others) expect({ request, ...other }).toEqual({ request, ...expected });
  return expected?.answer ?? {};
}

/** What is sent again with the same key would get the first answer again. */
function withOwnKey(request: DepartmentRequest): DepartmentRequest {
  const { query, variables } = JSON.parse(JSON.stringify(request).replaceAll(KEY, randomUUID()));
  return { ...request, query, variables };
}

/** The answer as it would travel; errors of one tick may come in any order, and references are drawn. */
function asTold(result: FormattedExecutionResult): FormattedExecutionResult {
  const answer = JSON.parse(JSON.stringify(result), (key, value) => (key === 'reference' ? 'drawn' : value));
  for (const error of answer.errors ?? [])
    error.message = error.message.replace(/reference [0-9a-f-]{36}/, 'reference drawn');
  answer.errors?.sort((one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return answer;
}

/** Those of one tick may leave in any order. */
function sameStatements(sql: readonly string[]): readonly string[] {
  return [...sql].sort();
}

/** Rows that arrive in one tick are asked on in one statement, and how many do is PostgreSQL's doing in a large question. */
function sameKinds(sql: readonly string[]): readonly string[] {
  return [...new Set(sql.map((text) => text.replace(/\(\?(, \?)*\)/g, '(?)')))].sort();
}

async function askStock(place: Place, actor: Actor, request: DepartmentRequest): Promise<FormattedExecutionResult> {
  const { query, variables, operationName, asOf = null } = request;
  // Where the past is asked for, both ways enter it by the same door before anything runs.
  if (asOf !== null) return place.clone.department.execute(actor, request);
  const contextValue = openRequest(actor, place.clone.department.orm.em.fork());
  const operation = {
    ...(query && { query }),
    ...(variables && { variables }),
    ...(operationName && { operationName }),
  };
  const { body } = await place.stock.executeOperation(operation, { contextValue });
  if (body.kind !== 'single') throw new Error('It answers in one piece.');
  return body.singleResult;
}
