// Fires an event of a state machine: one transaction that checks, changes, remembers, and hands over what must be sent.
import { randomUUID } from 'node:crypto';
import type { Actor } from '@jinyun/schema/actor';
import { refuseToChangeThePast } from '@jinyun/schema/as-of';
import { ToldError } from '@jinyun/schema/told-error';
import {
  ConstraintViolationException,
  type EntityData,
  type EntityManager,
  type EntityName,
  LockMode,
  type RequiredEntityData,
  sql,
} from '@mikro-orm/postgresql';
import type { Origin } from '../provenance.ts';
import { openRequest, type RequestContext, type RequestData } from '../request-data.ts';
import { LifecycleEvent } from './entities.ts';
import { eventOf, type Machine } from './machine.ts';
import { type KeyedInput, once } from './once.ts';
import { step } from './step.ts';

/** A row that a machine governs. */
export type Stateful = { id: string; version: number; status?: string | null; origin: Origin };

/** A machine together with its table and what its guards look at. */
export type Lifecycle<E extends Stateful, S extends string, F> = {
  readonly machine: Machine<S, F>;
  readonly entity: EntityName<E>;
  facts(actor: Actor, data: RequestData, row: E): Promise<F>;
};

export type EventRequest = KeyedInput & {
  readonly id: string;
  /** Null where the house itself goes on with what it began, whatever happened meanwhile. */
  readonly expectedVersion: number | null;
  readonly reason?: string | null;
};

/** The transaction an event writes in, at its one instant. */
export type Moment = { readonly em: EntityManager; readonly actor: Actor; readonly at: Date; readonly salt: string };

/** The row as the event left it, also where the same request comes again later. */
export type Fired<E> = { readonly row: E; readonly event: string; readonly version: number; readonly salt: string };

/**
 * Fires an event of a row that exists; `change` writes what else the event means and returns columns to set. Throws
 * NOT_FOUND, CONFLICT with the current version, and what `once` and `step` throw; nothing is half-written.
 */
export function fire<E extends Stateful, S extends string, F>(
  context: RequestContext,
  lifecycle: Lifecycle<E, S, F>,
  event: string,
  input: EventRequest,
  change: (moment: Moment, row: E, facts: F) => Promise<EntityData<E>> = async () => ({}),
): Promise<Fired<E>> {
  return inOneTransaction(context, lifecycle, { event, input }, async (moment) => {
    const row = await lockRow(moment.em, lifecycle, input);
    const facts = await lifecycle.facts(moment.actor, openRequest(moment.actor, moment.em).data, row);
    const state = (row.status ?? 'UNKNOWN') as S;
    const to = step(lifecycle.machine, { event, state, role: moment.actor.role, facts, input });
    const columns = await change(moment, row, facts);
    const version = row.version + 1;
    const written = { ...columns, status: to, version } as EntityData<E>;
    await moment.em.nativeUpdate(lifecycle.entity, { id: row.id } as never, written as never);
    const { id, origin } = row;
    await remember(moment, lifecycle.machine, { id, origin, version, event, from: state, to, reason: input.reason });
    return { id, version };
  });
}

/** How a row comes to be: its columns but for state and version, and what is written beside it. */
export type Birth<E extends Stateful, F> = {
  readonly facts: F;
  make(moment: Moment): Omit<RequiredEntityData<E>, 'status' | 'version'>;
  also?(moment: Moment): Promise<void>;
};

/** Fires the event that makes a row. Throws what `once` and `step` throw; nothing is half-written. */
export function fireFirst<E extends Stateful, S extends string, F>(
  context: RequestContext,
  lifecycle: Lifecycle<E, S, F>,
  event: string,
  input: KeyedInput,
  { facts, make, also }: Birth<E, F>,
): Promise<Fired<E>> {
  return inOneTransaction(context, lifecycle, { event, input }, async (moment) => {
    const to = step(lifecycle.machine, { event, state: null, role: moment.actor.role, facts, input });
    const row = { ...make(moment), status: to, version: 1 } as unknown as Stateful;
    await moment.em.insert(lifecycle.entity, row as never);
    await also?.(moment);
    const { id, origin } = row;
    await remember(moment, lifecycle.machine, { id, origin, version: 1, event, from: null, to, reason: null });
    return { id, version: 1 };
  });
}

async function inOneTransaction<E extends Stateful, S extends string, F>(
  { actor, data }: RequestContext,
  { entity }: Lifecycle<E, S, F>,
  request: { readonly event: string; readonly input: KeyedInput },
  work: (moment: Moment) => Promise<{ id: string; version: number }>,
): Promise<Fired<E>> {
  refuseToChangeThePast(data.asOf);
  const { id, ...kept } = await data.em
    .fork()
    .transactional(async (em) => {
      const [{ at } = { at: '' }] = await em.execute<{ at: string }[]>('select to_json(now()) as at');
      return once(em, actor, request, (salt) => work({ em, actor, at: new Date(at), salt }));
    })
    .catch((error) => tellArgument(error, request.input));
  // What was read before the event is no longer so.
  data.em.clear();
  data.loaders.clear();
  return { ...kept, row: await readAsLeft(data.em, entity, id, kept.version) };
}

async function lockRow<E extends Stateful, S extends string, F>(
  em: EntityManager,
  { entity, machine }: Lifecycle<E, S, F>,
  { id, expectedVersion }: EventRequest,
): Promise<E> {
  const row = (await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE })) as E | null;
  if (row === null) throw new ToldError('NOT_FOUND', `There is no ${machine.type} ${id}.`, { argument: 'id' });
  if (expectedVersion === null || row.version === expectedVersion) return row;
  throw new ToldError(
    'CONFLICT',
    `The ${machine.type} ${id} is at version ${row.version}, not ${expectedVersion}: read it again and decide anew.`,
    { currentVersion: row.version, argument: 'expectedVersion' },
  );
}

type Happened = {
  readonly id: string;
  readonly origin: Origin;
  readonly version: number;
  readonly event: string;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null | undefined;
};

async function remember<S extends string, F>(
  { em, actor, at }: Moment,
  machine: Machine<S, F>,
  { id, origin, version, event, from, to, reason }: Happened,
): Promise<void> {
  const anonymous = eventOf(machine, event)?.anonymous === true;
  await em.insert(LifecycleEvent, {
    id: randomUUID(),
    type: machine.type,
    entityId: id,
    version,
    name: event,
    fromState: from,
    toState: to,
    role: actor.role,
    subject: anonymous ? null : actor.subject,
    reason: reason ?? null,
    at,
    origin,
  });
}

/** Of the caller's own input PostgreSQL knows best which id no row has, and which number is taken. */
function tellArgument(error: unknown, input: KeyedInput): never {
  const [, value, what = ''] = /Key \(\w+\)=\(([^)]*)\) (is not present|already exists)/.exec(String(error)) ?? [];
  const [argument] = Object.entries(input).find(([, given]) => given === value) ?? [];
  if (!(error instanceof ConstraintViolationException) || argument === undefined) throw error;
  const problem = what === 'already exists' ? 'is taken already' : 'is the id of nothing known here';
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}": "${value}" ${problem}.`, { argument });
}

/** From the history: what others did since does not change this answer. A fork, so that no later read meets the old row. */
async function readAsLeft<E extends Stateful>(
  em: EntityManager,
  entity: EntityName<E>,
  id: string,
  version: number,
): Promise<E> {
  const firstOfVersion = sql`lower(sys)` as unknown as string;
  const options = { schema: 'hist', orderBy: { [firstOfVersion]: 'asc' }, limit: 1 };
  const [row] = await em.fork().find(entity, { id, version } as never, options as never);
  if (row === undefined) throw new Error(`Version ${version} of ${id} is not in the history.`);
  return row as E;
}
