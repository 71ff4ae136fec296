// Sets what a source states beside what the rows of this house count, and says whether the two may be compared; adds
// stated totals where that makes sense. Pure but for `countRows`.
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityName, FilterQuery } from '@mikro-orm/postgresql';
import { parseId } from './ids.ts';
import { isLess, sum } from './interval.ts';
import { type Period, type PeriodTotal, periodOf } from './period-total.ts';
import { atLeast, type Quantity, quantityOf, unknown } from './quantity.ts';
import { byId } from './read.ts';
import { assertSameActor, type RequestContext } from './request-data.ts';

/**
 * What of a metric the rows of the department count. A stock is what there is (members, posts); a flow is what happened,
 * on the days of a period. Null where no row counts it, or not for this scope.
 */
export type Counted = {
  readonly kind: 'STOCK' | 'FLOW';
  readonly entity: EntityName<never>;
  readonly where: FilterQuery<never>;
};

/** Rows that are there. */
export function stock<E extends object>(entity: EntityName<E>, where: FilterQuery<E> = {}): Counted {
  return { kind: 'STOCK', entity, where } as unknown as Counted;
}

/** Rows of what happened; `where` holds the days. */
export function flow<E extends object>(entity: EntityName<E>, where: FilterQuery<E>): Counted {
  return { kind: 'FLOW', entity, where } as unknown as Counted;
}

export type Agreement = 'NOT_CONTRADICTED' | 'CONTRADICTED' | 'NOT_COMPARABLE';

/** As `type RecordedTotal` of the schema. */
export type RecordedTotal = {
  readonly quantity: Quantity;
  readonly comparable: boolean;
  readonly reason: string | null;
  readonly agreement: Agreement;
};

const NOT_COUNTED = '本部门的行不计这一指标。No row of this department counts this.';
const NO_PERIOD =
  '来源未载明期间，不知该数哪些日子的行。The source states no period, so nobody knows rows of which days to count.';

/** Rows that stand for something real, as a lower bound: much happened before this house began to record. */
export async function countRows({ actor, data }: RequestContext, counted: Counted): Promise<Quantity> {
  assertSameActor(actor, data);
  const real = { $and: [counted.where, { origin: { $ne: 'SYNTHETIC' } }] } as FilterQuery<never>;
  const rowCount = await data.em.count(counted.entity, real);
  return rowCount === 0 ? unknown() : { ...atLeast(rowCount), knowledge: 'COMPUTED', citations: [] };
}

/** Whether a flow's days are known, both of them; a stock needs none. */
export function whyNotComparable(total: PeriodTotal, counted: Counted | null): string | null {
  if (counted === null) return NOT_COUNTED;
  const { from, to } = periodOf(total);
  return counted.kind === 'FLOW' && (from === null || to === null) ? NO_PERIOD : null;
}

/** The stated total beside the recorded one: a record of more than was stated contradicts it, fewer never do. */
export async function setBeside(
  context: RequestContext,
  total: PeriodTotal,
  counted: Counted | null,
): Promise<RecordedTotal> {
  const reason = whyNotComparable(total, counted);
  if (counted === null || reason !== null)
    return { quantity: unknown(), comparable: false, reason, agreement: 'NOT_COMPARABLE' };
  const quantity = await countRows(context, counted);
  return { quantity, comparable: true, reason: null, agreement: compare(total, quantity) };
}

function compare(total: PeriodTotal, recorded: Quantity): Agreement {
  const stated = quantityOf(total.quantity, total, 'quantity');
  return isLess(stated, recorded) === 'TRUE' ? 'CONTRADICTED' : 'NOT_CONTRADICTED';
}

const TOTALS_MAX = 20;

/** `addTotals` of the totals with these ids. Throws BAD_USER_INPUT for too many of them or one that is none. */
export async function sumOf<E extends PeriodTotal>(
  { actor, data }: RequestContext,
  entity: EntityName<E>,
  ids: readonly string[],
): Promise<{ total: Quantity; period: Period }> {
  if (ids.length > TOTALS_MAX) throw wrong(`names ${ids.length} totals: ${TOTALS_MAX} are the most`);
  const totals = await Promise.all(ids.map((id) => byId<E>(actor, data, entity, parseId('total', 'totals', id))));
  const missing = ids.find((_, at) => totals[at] === null);
  if (missing !== undefined) throw wrong(`names ${missing}, and there is no such total`);
  return addTotals(totals.filter((total) => total !== null));
}

/**
 * The sum of stated totals by interval arithmetic. Throws PERIOD_MISMATCH unless all stand for the same known period, and
 * BAD_USER_INPUT for fewer than two, for one that is given twice, or for one whose scope holds another of its metric.
 */
export function addTotals(totals: readonly PeriodTotal[]): { total: Quantity; period: Period } {
  const [first, ...rest] = totals;
  if (first === undefined || rest.length === 0) throw wrong('names fewer than two totals: there is nothing to add');
  const twice = totals.find(({ id }, at) => totals.findIndex((other) => other.id === id) !== at);
  if (twice !== undefined) throw wrong(`names ${twice.id} twice`);
  for (const other of totals) assertSamePeriod(first, other);
  const within = totals.find((total) => totals.some((other) => other !== total && holds(other, total)));
  if (within !== undefined) throw wrong(`names ${within.id}, which another of them counts already`);
  const parts = totals.map((total) => quantityOf(total.quantity, total, 'quantity'));
  return { total: sum(parts), period: periodOf(first) };
}

function assertSamePeriod(first: PeriodTotal, other: PeriodTotal): void {
  const [a, b] = [periodOf(first), periodOf(other)];
  const known = [a, b].every(({ from, to }) => from !== null && to !== null);
  if (known && a.from === b.from && a.to === b.to) return;
  const tell = (id: string, { from, to }: Period): string =>
    from === null && to === null ? `${id} states no period` : `${id} is for ${from ?? '…'} to ${to ?? '…'}`;
  const apart = first === other ? tell(first.id, a) : `${tell(first.id, a)}, ${tell(other.id, b)}`;
  throw new ToldError('PERIOD_MISMATCH', `These totals cannot be added: ${apart}. Show them apart.`);
}

/** The county holds every other scope. */
function holds(wide: PeriodTotal, narrow: PeriodTotal): boolean {
  return wide.metric === narrow.metric && wide.scope.startsWith('county:') && !narrow.scope.startsWith('county:');
}

function wrong(problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "totals" ${problem}.`, { argument: 'totals' });
}
