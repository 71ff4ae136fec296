// Works on one row by its mutations, as its officers would: every step says which version it saw and has a key of its own.
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { OpenDepartment } from '@jinyun/kit/department';
import { type Role, unprovenActor } from '@jinyun/schema/actor';
import type { FormattedExecutionResult, GraphQLErrorExtensions } from 'graphql';

/** The row as a step left it; where the step was refused, the refusal's extensions beside empty values. */
export type Left = { readonly id: string; readonly status: string; readonly version: number } & GraphQLErrorExtensions;
/** Who acts, as whom, as of when; all else is the step's input. */
export type Step = {
  readonly as?: Role;
  readonly subject?: string;
  readonly asOf?: string;
  readonly [argument: string]: unknown;
};
export type Steps = readonly (readonly [event: string, step?: Step])[];

export type Proceeding = {
  /** Sends one operation. */
  execute(query: string, variables?: Record<string, unknown>, step?: Step): Promise<FormattedExecutionResult>;
  /** The data of an answer without errors. */
  ask(query: string, as?: Role): Promise<unknown>;
  /** Fires one event. */
  attempt(event: string, step: Step): Promise<Left>;
  /** Fires one after the other, each on what the one before left; fails where one is refused. */
  go(from: Left, steps: Steps): Promise<Left>;
};

/** `field` is the payload's field that holds the row; `by` acts where a step names nobody. */
export function openProceeding(department: () => Pick<OpenDepartment, 'execute'>, field: string, by: Role): Proceeding {
  const execute: Proceeding['execute'] = (query, variables = {}, { as = by, subject, asOf } = {}) => {
    const actor = unprovenActor(as);
    const request = { query, variables, asOf: asOf ?? null };
    return department().execute({ ...actor, subject: subject ?? actor.subject }, request);
  };
  const attempt: Proceeding['attempt'] = async (event, step) => {
    const { as: _as, subject: _subject, asOf: _asOf, ...input } = step;
    const type = `${event[0]?.toUpperCase()}${event.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${event}(input: $input) { event version ${field} { id status version } } }`;
    const { data, errors } = await execute(query, { input: { idempotencyKey: randomUUID(), ...input } }, step);
    if (errors?.[0] !== undefined) return { id: '', status: '', version: 0, ...errors[0].extensions };
    const { it } = data as { it: { event: string; version: number; [field: string]: unknown } };
    const left = it[field] as Left;
    expect(it).toMatchObject({ event, version: left.version });
    return { ...left };
  };
  const go: Proceeding['go'] = async (from, steps) => {
    let row = from;
    for (const [event, step = {}] of steps) {
      const left = await attempt(event, { id: row.id, expectedVersion: row.version, ...step });
      expect([event, left.code]).toEqual([event, undefined]);
      row = left;
    }
    return row;
  };
  const ask: Proceeding['ask'] = async (query, as = by) => {
    const { data, errors } = await execute(query, {}, { as });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  return { execute, ask, attempt, go };
}
