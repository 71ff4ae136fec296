// A department asked in its own process, as the gateway asks it there: slices of such calls, measured where they run.
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import type { UpstreamRequest } from '@jinyun/gateway/execute/upstream/upstream';
import { Lifetime } from '@jinyun/gateway/lifetime';
import type { Answering } from '@jinyun/kit/answering';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { Latencies } from '../load/latencies.ts';
import type { Slice } from '../load/slice.ts';
import { QUESTIONS, type QuestionName } from './register.ts';

export type InsideOrder = { readonly question: QuestionName; readonly clients: number; readonly ms: number };
export type InsideReply = { readonly slice: Slice; readonly answer: string };

const LIFETIME_MS = 10_000;

/** Answers orders with a slice and the last answer. Each call's body is made once, as a compiled fetch makes its own. */
export function measureInside(answering: Answering): (order: InsideOrder) => Promise<InsideReply> {
  const ask = inProcessUpstream(answering.answer);
  return async ({ question, clients, ms }) => {
    const request = requestOf(question);
    const latencies = new Latencies();
    const cpuBefore = process.cpuUsage();
    const start = performance.now();
    let body: Buffer = Buffer.alloc(0);
    const client = async (): Promise<void> => {
      do {
        const began = performance.now();
        const lifetime = new Lifetime(LIFETIME_MS);
        body = (await ask({ ...request, lifetime })).body;
        lifetime.close();
        latencies.add((performance.now() - began) * 1000);
      } while (performance.now() - start < ms);
    };
    await Promise.all(Array.from({ length: clients }, client));
    const { user, system } = process.cpuUsage(cpuBefore);
    const slice = {
      requests: latencies.count,
      seconds: (performance.now() - start) / 1000,
      cpuSeconds: (user + system) / 1e6,
      p50Us: latencies.quantile(0.5),
      p99Us: latencies.quantile(0.99),
    };
    return { slice, answer: body.toString() };
  };
}

function requestOf(question: QuestionName): Omit<UpstreamRequest, 'lifetime'> {
  const { query, variables } = QUESTIONS[question];
  const head = `{"query":${JSON.stringify(query)},"variables":`;
  const body = Buffer.from(`${head}${JSON.stringify(variables)}}`);
  const operation = { subgraph: 'register', query, operationName: null, kind: 'query' } as const;
  return { actor: PUBLIC_ACTOR, asOf: null, operation, body, variablesAt: Buffer.byteLength(head) };
}
