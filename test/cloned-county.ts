// The whole county for one suite: three departments on clones of their own, the gateway in front of them over HTTP.
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { openFront } from '@jinyun/county/front';
import { BytesCounters } from '@jinyun/gateway/execute/bytes/bytes-path';
import type { ListenOptions } from '@jinyun/gateway/listen/server';
import type { Observation } from '@jinyun/gateway/observe';
import type { FormattedExecutionResult } from 'graphql';
import { type ClonedDepartment, cloneDepartment } from './clone.ts';

type Headers = Readonly<Record<string, string>>;

export type ClonedCounty = {
  readonly url: string;
  readonly departments: readonly ClonedDepartment[];
  /** What the gateway told its operator. */
  readonly observations: Observation[];
  /** How the gateway made its answers. */
  readonly counters: BytesCounters;
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Headers,
  ): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
};

/** Holds the article's rows. Close it in `afterAll`. */
export async function cloneCounty(page: Pick<ListenOptions, 'explorer'> = {}): Promise<ClonedCounty> {
  const departments = await Promise.all(DEPARTMENT_DEFINITIONS.map(cloneDepartment));
  const observations: Observation[] = [];
  const counters = new BytesCounters();
  const front = await openFront(
    departments.map(({ department }) => department),
    { host: '127.0.0.1', port: 0, observe: (observation) => void observations.push(observation), counters, ...page },
  );
  const close = async (): Promise<void> => {
    await front.close();
    await Promise.all(departments.map((clone) => clone.close()));
  };
  return {
    url: front.url,
    departments,
    observations,
    counters,
    ask: (query, variables = {}, headers = {}) => ask(front.url, { query, variables }, headers),
    close,
  };
}

async function ask(url: string, operation: object, headers: Headers): Promise<FormattedExecutionResult> {
  const body = JSON.stringify(operation);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await response.json()) as FormattedExecutionResult;
}
