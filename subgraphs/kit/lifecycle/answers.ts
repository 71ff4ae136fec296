// What a row with a lifecycle answers about it: the events the one who asks could fire now, and the periods that run.
import { ToldError } from '@jinyun/schema/told-error';
import { type CalendarDate, chinaDayAt } from '../calendar/civil-date.ts';
import { dueUnder, hasPassed } from '../calendar/deadline.ts';
import { type DeadlineRuleId, ruleInForce, WHAT } from '../calendar/deadline-rules.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { loaderOf } from '../read.ts';
import { assertSameActor, type RequestContext } from '../request-data.ts';
import { LifecycleEvent } from './entities.ts';
import type { Lifecycle, Stateful } from './fire.ts';
import type { MachineDeadline } from './machine.ts';
import { availableEvents } from './step.ts';

/** As `type AvailableAction` of the schema. */
export type AvailableAction = { readonly name: string; readonly label: string; readonly law: string | null };

/** As `type Deadline` of the schema; days are days in China. */
export type Deadline = {
  readonly rule: string;
  readonly what: string;
  readonly law: string | null;
  readonly startedOn: CalendarDate;
  readonly dueOn: string | null;
  readonly metOn: string | null;
  readonly overdue: boolean | null;
};

/** The past cannot be changed, so asked as of an instant there is nothing to do. */
export async function availableActionsOf<E extends Stateful, S extends string, F>(
  { actor, data }: RequestContext,
  { machine, facts }: Lifecycle<E, S, F>,
  row: E,
): Promise<AvailableAction[]> {
  if (data.asOf !== null || row.status == null) return [];
  const attempt = { state: row.status as S, role: actor.role, facts: await facts(actor, data, row) };
  const events = availableEvents(machine, attempt);
  return events.map(({ name, zh, en, law }) => ({ name, label: `${zh}。${en}.`, law: law ?? null }));
}

/** What happened to the row, in order; one statement for all rows of a type asked for in one tick. */
export function eventsOf({ actor, data }: RequestContext, type: string, id: string): Promise<LifecycleEvent[]> {
  assertSameActor(actor, data);
  return loaderOf<LifecycleEvent[]>(data, `LifecycleEvent of ${type}`, async (ids) => {
    const where = { type, entityId: { $in: [...ids] } };
    const rows = await data.em.find(LifecycleEvent, where, { orderBy: { entityId: 'asc', version: 'asc' } });
    const groups = Map.groupBy(rows, ({ entityId }) => entityId);
    return ids.map((each) => groups.get(each) ?? []);
  }).load(id);
}

/** The periods that began for this row, in the order of the table. `at` is the instant of asking. */
export async function deadlinesOf<E extends Stateful, S extends string, F>(
  context: RequestContext,
  { machine, facts }: Lifecycle<E, S, F>,
  row: E,
  asking: { readonly calendar: HolidayCalendar; readonly at: Date },
): Promise<Deadline[]> {
  const events = await eventsOf(context, machine.type, row.id);
  return computeDeadlines(
    machine.deadlines ?? [],
    { facts: await facts(context.actor, context.data, row), events },
    asking,
  );
}

/** `deadlinesOf` once everything is read. Pure. */
export function computeDeadlines<F>(
  deadlines: readonly MachineDeadline<F>[],
  { facts, events }: { readonly facts: F; readonly events: readonly LifecycleEvent[] },
  { calendar, at }: { readonly calendar: HolidayCalendar; readonly at: Date },
): Deadline[] {
  return deadlines.flatMap((deadline) => {
    if (deadline.applies?.(facts) === false) return [];
    const first = events.find(({ name }) => name === deadline.from);
    if (first === undefined) return [];
    const last = events.find(({ name, version }) => deadline.until.includes(name) && version > first.version);
    const startedOn = chinaDayAt(first.at);
    const metOn = last === undefined ? null : chinaDayAt(last.at);
    const dueOn = dueOrUnknown(deadline, startedOn, calendar);
    const overdue = dueOn === null ? null : metOn === null ? hasPassed(dueOn, at) : metOn > dueOn;
    const law = ruleInForce(deadline.rule, startedOn)?.law ?? null;
    return [{ rule: deadline.rule, what: WHAT[deadline.rule], law, startedOn, dueOn, metOn, overdue }];
  });
}

/** Without the year's holidays nobody can say the day; the rest of the deadline still stands. */
function dueOrUnknown(
  { rule }: { rule: DeadlineRuleId },
  startedOn: CalendarDate,
  calendar: HolidayCalendar,
): CalendarDate | null {
  try {
    return dueUnder(rule, startedOn, calendar);
  } catch (error) {
    if (error instanceof ToldError && error.code === 'HOLIDAY_CALENDAR_MISSING') return null;
    throw error;
  }
}
