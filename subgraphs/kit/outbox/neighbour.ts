// Another department as this one calls it: by GraphQL, in this process or over HTTP, and only to hand over a message.
import { ACTING_ROLE_HEADER, type Actor, type Department, unprovenActor } from '@jinyun/schema/actor';
import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';

export type NeighbourRequest = { readonly query: string; readonly variables: Record<string, unknown> };
/** Rejects when it cannot be reached; an answer with errors is an answer. */
export type Neighbour = (actor: Actor, request: NeighbourRequest) => Promise<FormattedExecutionResult>;
export type Neighbours = Readonly<Partial<Record<Department, Neighbour>>>;

/** A department acts for itself, not for a person, when it calls another. */
export const HOUSE: Actor = unprovenActor('system');

const CALL_TIMEOUT_MS = 10_000;
const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).nullish(),
});

/** The department that answers at this address. */
export function httpNeighbour(url: string): Neighbour {
  return async ({ role }, request) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [ACTING_ROLE_HEADER]: role },
      body: JSON.stringify(request),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
    return Answer.parse(await response.json()) as FormattedExecutionResult;
  };
}

/** The data of an answer without errors. Throws the first error's sentence, so that a message is tried again. */
export async function askNeighbour(neighbour: Neighbour, request: NeighbourRequest): Promise<Record<string, unknown>> {
  const { data, errors } = await neighbour(HOUSE, request);
  if (errors?.[0] !== undefined) throw new Error(errors[0].message);
  if (data == null) throw new Error('The answer holds neither data nor errors.');
  return data;
}
