// The resolvers of a department's requests for correction; a room says its names and hands over its entity.
import type { EntityName } from '@mikro-orm/postgresql';
import { chinaDayAt } from '../calendar/civil-date.ts';
import { type GivenPeriod, withinPeriod } from '../given-period.ts';
import { newId, parseId } from '../ids.ts';
import { availableActionsOf } from '../lifecycle/answers.ts';
import { type EventRequest, type Fired, fire, fireFirst, type Lifecycle, type Stateful } from '../lifecycle/fire.ts';
import type { KeyedInput } from '../lifecycle/once.ts';
import { type ListOrder, orderedBy } from '../list-order.ts';
import { type PageArguments, readPage } from '../page.ts';
import type { Origin } from '../provenance.ts';
import { byId } from '../read.ts';
import type { RequestContext } from '../request-data.ts';
import type { ResolverMap } from '../resolver-map.ts';
import { matching } from '../where.ts';
import type { CorrectionStatus } from './entities.ts';
import { type CorrectionFacts, type CorrectionNames, correctionMachine } from './machine.ts';
import { correct, lookUp, type ShownFields, type Subject } from './subject.ts';

/** A row of `correctionEntity`. */
export type CorrectionRequest = Stateful &
  Subject & { recordedAt: Date; raisedOn?: string | null; routedTo?: string | null; decision?: string | null };

export type CorrectionRoom = CorrectionNames & {
  readonly entity: EntityName<CorrectionRequest>;
  /** Asked late, when the department's schema has been read. */
  readonly shown: () => ShownFields;
};

type Input<T> = { readonly input: T };
type RaiseInput = KeyedInput & Subject & { readonly proposed?: string; readonly grounds?: string };
type DecideInput = EventRequest & {
  readonly value?: string | null;
  readonly decision?: string;
  readonly routedTo?: string;
};
type Filters = PageArguments & {
  origin?: Origin;
  status?: CorrectionStatus;
  aboutType?: string;
  aboutId?: string;
  period?: GivenPeriod | null;
  orderBy?: ListOrder;
};

/** Queries, mutations and the computed fields. */
export function correctionResolvers(room: CorrectionRoom): ResolverMap {
  const { type, word, entity, shown } = room;
  const lifecycle = lifecycleOf(room);
  const lower = `${word[0]?.toLowerCase()}${word.slice(1)}`;
  const decide =
    (event: string, columns: (input: DecideInput, today: string) => object, act: typeof correct = async () => {}) =>
    async (_: unknown, { input }: Input<DecideInput>, context: RequestContext) => {
      parseId('correction', 'id', input.id);
      return payload(
        await fire(context, lifecycle, `${event}${word}Correction`, input, async ({ em, at }, row) => {
          if (typeof input.value === 'string') await act(em, shown(), row, input.value);
          return columns(input, chinaDayAt(at));
        }),
      );
    };
  return {
    Query: {
      [`${lower}Correction`]: (_: unknown, { id }: { id: string }, { actor, data }) =>
        byId(actor, data, entity, parseId('correction', 'id', id)),
      [`${lower}Corrections`]: (_: unknown, filters: Filters, context) => list(context, entity, filters),
    },
    Mutation: {
      [`raise${word}Correction`]: async (_: unknown, { input }: Input<RaiseInput>, context) =>
        payload(
          await fireFirst(context, lifecycle, `raise${word}Correction`, input, await raise(context, room, input)),
        ),
      [`route${word}Correction`]: decide('route', ({ routedTo }) => ({ routedTo: routedTo ?? null })),
      [`uphold${word}Correction`]: decide('uphold', decided, correct),
      [`reject${word}Correction`]: decide('reject', decided),
      [`close${word}Correction`]: decide('close', () => ({})),
    },
    [type]: {
      availableActions: (row: CorrectionRequest, _: unknown, context) => availableActionsOf(context, lifecycle, row),
    },
  };
}

/** The machine over the department's own table. */
export function lifecycleOf(room: CorrectionRoom): Lifecycle<CorrectionRequest, CorrectionStatus, CorrectionFacts> {
  return {
    machine: correctionMachine(room),
    entity: room.entity,
    facts: (_, data, row) => lookUp(data.em, room.shown(), row, row.recordedAt),
  };
}

function decided({ decision }: DecideInput, decidedOn: string): object {
  return { decidedOn, decision: decision ?? null };
}

async function raise({ actor, data }: RequestContext, { shown }: CorrectionRoom, input: RaiseInput) {
  const { aboutType, aboutId, aboutField, proposed = null, grounds = null } = input;
  const facts = await lookUp(data.em, shown(), input, null);
  const columns = { aboutType, aboutId, aboutField, proposed, grounds, raisedByRole: actor.role };
  return {
    facts,
    make: ({ at }: { at: Date }) =>
      ({ id: newId('correction'), ...columns, raisedOn: chinaDayAt(at), origin: 'RECORDED' }) as never,
  };
}

function list({ actor, data }: RequestContext, entity: EntityName<CorrectionRequest>, filters: Filters) {
  const { period, orderBy, first, after, last, before, ...equal } = filters;
  const where = matching<CorrectionRequest>({ ...equal, raisedOn: withinPeriod('period', period) });
  return readPage(actor, data, entity, {
    where,
    orderBy: orderedBy<CorrectionRequest>('raisedOn', orderBy),
    page: { first, after, last, before },
    countBy: { month: 'raisedOn', status: 'status' },
  });
}

function payload({ row, event, version }: Fired<CorrectionRequest>) {
  return { correction: row, event, version };
}
