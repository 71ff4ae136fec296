// A figure for a period and a scope, as a source states it. Never computed from rows of another origin.
import type { Actor } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import { COUNTY_CODE } from '@jinyun/schema/townships';
import { type EntityName, p } from '@mikro-orm/postgresql';
import { type Provenance, provenanceColumns } from './provenance.ts';
import { type Figure, type Quantity, quantityOf, unknown } from './quantity.ts';
import { byParent, type Row } from './read.ts';
import type { RequestData } from './request-data.ts';

export type Period = { readonly from: string | null; readonly to: string | null };
export type PeriodTotal = Row &
  Provenance & {
    metric: string;
    scope: string;
    periodFrom?: string | null;
    periodTo?: string | null;
    quantity: Figure;
  };
export type PeriodQuantity = { readonly total: Quantity; readonly period: Period };

const SCOPE = /^[a-z]+:[0-9a-z]+(-[0-9a-z]+)*$/;
const SCOPE_LENGTH_MAX = 80;

/** Columns of a department's own totals; its metrics are its own. Spread beside a `metric` enum. */
export const periodTotalColumns = {
  id: p.text().primary(),
  /** What is counted within: `county:331122`, `township:331122207`, `post:post-…`. */
  scope: p.text(),
  periodFrom: p.date().nullable(),
  periodTo: p.date().nullable(),
  quantity: p.json<Figure>(),
  ...provenanceColumns,
};

/**
 * The stated total of this metric. With a period, only a total for exactly that period answers; without one, the
 * total whose period ends last. Unknown otherwise: a figure for other days is not an answer, and neither is a
 * synthetic one, whose origin this answer could not show.
 */
export async function findTotal<E extends PeriodTotal>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  wanted: { readonly metric: string; readonly scope: string; readonly period?: Period | null },
): Promise<PeriodQuantity> {
  const totals = await listTotals(actor, data, entity, wanted.scope);
  const ofMetric = totals.filter(({ metric, origin }) => metric === wanted.metric && origin !== 'SYNTHETIC');
  const last = ofMetric.filter((total) => isFor(total, wanted.period)).at(-1);
  if (last === undefined) return { total: unknown(), period: wanted.period ?? { from: null, to: null } };
  return { total: quantityOf(last.quantity, last, 'quantity'), period: periodOf(last) };
}

/**
 * The row that states a total of this metric, with its origin and citations; null where no source states one. The period
 * is taken as in `findTotal`: never a figure for other days, never one added up.
 */
export async function findStated<E extends PeriodTotal>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  wanted: { readonly metric: string; readonly scope?: string | null; readonly period?: Period | null },
): Promise<E | null> {
  const totals = await listTotals(actor, data, entity, parseScope('scope', wanted.scope));
  const stated = totals.filter(({ metric, origin }) => metric === wanted.metric && origin !== 'SYNTHETIC');
  return stated.filter((each) => isFor(each, wanted.period)).at(-1) ?? null;
}

/** The scope itself, the whole county where none is given. Throws BAD_USER_INPUT for another form. */
function parseScope(argument: string, scope: string | null | undefined): string {
  if (scope == null) return `county:${COUNTY_CODE}`;
  if (scope.length <= SCOPE_LENGTH_MAX && SCOPE.test(scope)) return scope;
  const form = `write a kind and a code or id, for example county:${COUNTY_CODE} or township:331122207`;
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not a scope of totals: ${form}.`, { argument });
}

/** All totals of a scope, by the end of their period, an open end first. All scopes asked for in one tick cost one statement. */
export function listTotals<E extends PeriodTotal>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  scope: string,
): Promise<E[]> {
  return byParent<E>(actor, data, entity, 'scope', scope, { periodTo: 'asc nulls first' } as never);
}

export function periodOf({ periodFrom, periodTo }: Pick<PeriodTotal, 'periodFrom' | 'periodTo'>): Period {
  return { from: periodFrom ?? null, to: periodTo ?? null };
}

/** Whether a total stands for exactly this period; any will do where none is asked for. */
export function isFor(total: Pick<PeriodTotal, 'periodFrom' | 'periodTo'>, period: Period | null | undefined): boolean {
  if (period == null) return true;
  return (total.periodFrom ?? null) === period.from && (total.periodTo ?? null) === period.to;
}
