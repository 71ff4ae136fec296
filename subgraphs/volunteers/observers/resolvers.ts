// Answers the observers room: parse, read for the actor, return. A case is known here by its key alone.
import { parseId } from '@jinyun/kit/ids';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { ToldError } from '@jinyun/schema/told-error';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';
import { Observer, ObserverAppointment, type ObserverStatus, ObserverVisit } from './entities.ts';
import { isBatch } from './rules.ts';

type ObserverFilters = PageArguments & {
  organisation?: string | null;
  status?: ObserverStatus;
  batch?: string;
  origin?: Origin;
};
type OfObserver = Pick<ObserverAppointment | ObserverVisit, 'observer'>;

export const observerResolvers: ResolverMap = {
  Query: {
    observer: (_: unknown, { id }: { id: string }, { actor, data }) =>
      byId(actor, data, Observer, parseId('observer', 'id', id)),
    observers: (_: unknown, { organisation: of, status, batch, origin, ...page }: ObserverFilters, { actor, data }) => {
      const organisation = of == null ? null : parseId('org', 'organisation', of);
      return readPage(actor, data, Observer, {
        where: matching({ organisation, status, batch: parseBatch('batch', batch), origin }),
        orderBy: { id: 'asc' },
        page,
        countBy: { status: 'status' },
      });
    },
  },
  Observer: {
    __resolveReference: ({ id }: { id: string }, { actor, data }) => byId(actor, data, Observer, id),
    member: ({ member }: Observer, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, VolunteerMember, member?.id),
    organisation: ({ organisation }: Observer, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, VolunteerOrganisation, organisation?.id),
    appointments: async ({ id }: Observer, _: unknown, { actor, data }) =>
      orNull(await byParent(actor, data, ObserverAppointment, 'observer', id, { appointedOn: 'asc' })),
  },
  ObserverAppointment: { observer: readObserver },
  ObserverVisit: { observer: readObserver, case: ({ caseId }: ObserverVisit) => ({ id: caseId }) },
  PublicInterestCase: {
    // Whether the case exists is the procuratorate's to say; here an id without visits just has none.
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    observerVisits: async ({ id }: { id: string }, _: unknown, { actor, data }) =>
      orNull(await byParent(actor, data, ObserverVisit, 'caseId', id, { visitedOn: 'asc' })),
  },
  VolunteerOrganisation: {
    observers: async ({ id }: VolunteerOrganisation, _: unknown, { actor, data }) =>
      orNull(await byParent(actor, data, Observer, 'organisation', id, { id: 'asc' })),
  },
};

function readObserver(row: OfObserver, _: unknown, { actor, data }: RequestContext): Promise<Observer | null> {
  return byId(actor, data, Observer, row.observer.id);
}

/** Null when none is given. Throws BAD_USER_INPUT for what is not a batch. */
function parseBatch(argument: string, batch: string | null | undefined): string | null {
  if (batch == null) return null;
  if (isBatch(batch)) return batch;
  throw new ToldError(
    'BAD_USER_INPUT',
    `Argument "${argument}" is not a batch: write the year and the number within it, for example 2021-1.`,
    { argument },
  );
}

/** No row known is not the same as none: the list itself is unknown. */
function orNull<E>(rows: E[]): E[] | null {
  return rows.length === 0 ? null : rows;
}
