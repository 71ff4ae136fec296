// However the gateway reaches its departments, in this process, over our own sockets or by undici, the same question has the
// same answer, the same errors, and costs the same SQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { listQuestions } from '@jinyun/county/mock/testing/every-question';
import {
  type OpenUpstream,
  openUpstream,
  TRANSPORTS,
  type Transport,
} from '@jinyun/gateway/execute/upstream/open-upstream';
import { resilient } from '@jinyun/gateway/execute/upstream/resilience/resilient';
import { openGateway } from '@jinyun/gateway/gateway';
import { openHost } from '@jinyun/gateway/listen/server';
import type { Observation } from '@jinyun/gateway/observe';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { drawOperation } from '@jinyun/kit/executor/testing/random-operation';
import { type HttpServer, listenHttp } from '@jinyun/kit/http-server';
import { readSupergraph as readCommitted } from '@jinyun/schema/committed';
import { parse, validate } from 'graphql';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { listJourneys } from '../journeys/witness.ts';
import { addDemo } from '../with-demo.ts';
import { type Reply, send } from './testing/ask.ts';

type Way = { readonly url: string; readonly observations: readonly Observation[] };
type Question = {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

let county: ClonedCounty;
const servers: HttpServer[] = [];
const ways: Way[] = [];
const seen: ReturnType<typeof answerOf>[] = [];
const closings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  county = await cloneCounty();
  await addDemo(county);
  const loopback = { host: '127.0.0.1', port: 0 };
  for (const { department } of county.departments) servers.push(await listenHttp(department, loopback));
  ways.push({ url: county.url, observations: county.observations });
  for (const transport of TRANSPORTS) ways.push(await openWay(transport));
}, 120_000);
afterAll(async () => {
  for (const close of closings) await close();
  for (const server of servers) await server.close();
  await county.close();
  await graph.close();
});

const graph = await openSupergraph(readCommitted(), 'schema/supergraph.graphql');
const DRAWN = 60;
const INSTANT = '2026-06-01T09:00:00+08:00';
const PLAIN: readonly Question[] = [
  ...listJourneys(),
  ...DEPARTMENT_DEFINITIONS.flatMap(({ name }) => listQuestions(`subgraphs/${name}`, 1)),
];
/** Valid operations over all departments, the same in every run. */
function drawQuestions(): readonly Question[] {
  const literals = (name: string): readonly string[] | undefined => LITERALS[name];
  const options = { depthMax: 3, mutations: false, literals };
  const drawn: Question[] = [];
  for (let seed = 0; drawn.length < DRAWN; seed++) {
    const operation = drawOperation(graph.apiSchema, `county ${seed}`, options);
    if (validate(graph.apiSchema, parse(operation.query)).length === 0)
      drawn.push({ name: `drawn ${seed}`, ...operation });
  }
  return drawn;
}

/** Rows that are there. */
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  id: ['"post-xihe"', '"post-jinmeiting"', '"case-c1"', '"331122207"'],
  code: ['"331122207"', '"331122001"'],
};

/** Those who ask differently, those who are told no, and a change that is refused. */
const OTHERS: readonly Question[] = [
  ...listJourneys().map(({ name, query }) => ({ name: `${name}, as of then`, query, headers: { 'x-as-of': INSTANT } })),
  {
    name: 'in a role',
    query: '{ disputes { nodes { id availableActions { action } } } }',
    headers: { 'x-acting-role': 'post_officer' },
  },
  { name: 'nothing found', query: '{ post(id: "post-nowhere") { id } case(id: "case-nowhere") { id } }' },
  { name: 'a malformed id', query: '{ post(id: "¿") { id } county { name leads { total { text } } } }' },
  { name: 'a negative page', query: '{ posts(first: -1) { nodes { id } } county { name } }' },
  { name: 'a cursor nobody gave', query: '{ cases(after: "b64?") { nodes { id } } posts { nodes { id } } }' },
  {
    name: 'variables with Chinese text and escapes',
    query: 'query ($id: ID!) { post(id: $id) { id } }',
    variables: { id: '金梅亭"\\\n\u0000' },
  },
  {
    name: 'a change of a row that is not there',
    query: `mutation ($input: AcceptDisputeInput!) { acceptDispute(input: $input) { __typename } }`,
    variables: {
      input: { id: 'dispute-none', expectedVersion: 1, idempotencyKey: '8c1b5a52-6f0e-4e5b-9a60-0d8a3f0c7a11' },
    },
    headers: { 'x-acting-role': 'post_officer' },
  },
];

test.each([...PLAIN, ...OTHERS, ...drawQuestions()])('$name', async (question) => {
  const [first, ...others] = await askEverywhere(question);
  for (const other of others) expect(other).toEqual(first);
  if (first !== undefined) seen.push(first.answer);
});

test('the questions reach all three departments, most are answered, and some are refused by a department', async () => {
  expect(seen.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(seen.length * 0.6);
  const codes = seen.flatMap(({ errors }) => errors.map(({ code }) => code));
  expect(codes).toEqual(expect.arrayContaining(['BAD_USER_INPUT', 'NOT_FOUND']));
});

async function openWay(transport: Transport): Promise<Way> {
  const observations: Observation[] = [];
  const observe = (observation: Observation): void => void observations.push(observation);
  const opened = county.departments.map(({ department }, index): [string, OpenUpstream] => {
    const upstream = openUpstream(servers[index]?.url ?? '', transport);
    if (upstream === null) throw new Error('A department has an address of no kind.');
    return [department.name, upstream];
  });
  const gateway = openGateway(graph, { upstreams: resilient(new Map(opened), { observe }), observe });
  const host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
  closings.push(
    () => host.close(),
    ...opened.map(
      ([, upstream]) =>
        async () =>
          upstream.close(),
    ),
  );
  return { url: host.url, observations };
}

/** One after the other, because they share the departments whose SQL is looked at. */
async function askEverywhere(question: Question) {
  const answers = [];
  for (const { url, observations } of ways) {
    for (const { statements } of county.departments) statements.length = 0;
    const answer = answerOf(await ask(url, question));
    const sql = county.departments.map(({ statements }) => listStatements(statements));
    const failed = observations.filter(({ event }) => event === 'upstream_failed');
    answers.push({ answer, sql, failed });
  }
  return answers;
}

/**
 * Each statement and how often it came, in any order. Loads that fall into one tick share a statement, and which do is chance
 * where rows of two statements arrive at the same time: the keys of one statement and of two are counted alike.
 */
function listStatements(statements: readonly string[]): readonly string[] {
  const keys = new Map<string, number>();
  for (const sql of statements) {
    const [, list = '?'] = / in \(((?:\?, )*\?)\)/.exec(sql) ?? [];
    const text = sql.replace(/ in \((?:\?, )*\?\)/, ' in (…)');
    keys.set(text, (keys.get(text) ?? 0) + list.split(',').length);
  }
  return [...keys].map(([text, count]) => `${count}: ${text}`).sort();
}

function ask(url: string, { query, variables = {}, headers = {} }: Question): Promise<Reply> {
  const body = JSON.stringify({ query, variables });
  return send(url, { body, headers: { 'content-type': 'application/json', ...headers } });
}

/** Errors by their place, for parallel departments tell them in any order; a masked one has a reference of its own. */
function answerOf({ status, data, errors = [] }: Reply) {
  const told = errors.map(({ message, path, extensions: { reference, ...extensions } }) => ({
    ...{ message: message.replaceAll(String(reference), ''), path: String(path), extensions },
    code: extensions.code,
  }));
  return { status, data, errors: told.sort((one, other) => one.path.localeCompare(other.path)) };
}
