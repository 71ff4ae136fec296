// What an event was given, asked in the one way that most guards ask: are these texts there.
import type { EventInput } from './machine.ts';

/** Whether something was written, and not only blanks. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** For a guard's `holds`: every text of these names is given. Before anything is given it could still be. */
export function textsGiven(...names: readonly string[]): (facts: unknown, input: EventInput | null) => boolean {
  return (_, input) => input === null || names.every((name) => isText(input[name]));
}

/** Whether `on` was given and is the day or a later one; an unknown day lets nothing pass. */
export function isFrom(day: string | null | undefined, on: unknown): boolean {
  return day != null && isText(on) && on >= day;
}

/** Whether `on` was given and is later than the day; an unknown day lets nothing pass. */
export function isAfter(day: string | null | undefined, on: unknown): boolean {
  return day != null && isText(on) && on > day;
}
