// Why the bytes path gives an answer up. The object path then makes it from what was fetched already.

/** At run time: an answer is not what the quick way can be sure of. */
export const BAIL_REASONS = [
  'form', // another order of fields, white space, a missing or an additional field, broken JSON
  'null', // null where it may not stand
  'number', // a number that would be written in another way, or not at all
  'enum', // no value of the enum
  'typename', // another type than may stand there
  'escape', // a string with something that no string may hold
  'utf8', // bytes that are no UTF-8
  'errors', // the department told errors
  'status', // an answer with another status than 200
  'differ', // two departments tell different things of one object
  'transport', // the department did not answer
  'size', // more than the tape, the representations or the answer may hold
] as const;
export type BailReason = (typeof BAIL_REASONS)[number];

/** Thrown as one of a few constants, because making an error costs more than scanning an answer. */
export class Bail extends Error {
  readonly reason: BailReason;

  constructor(reason: BailReason) {
    super(reason);
    this.reason = reason;
  }
}

export const BAIL: Readonly<Record<BailReason, Bail>> = Object.freeze(
  Object.fromEntries(BAIL_REASONS.map((reason) => [reason, new Bail(reason)])) as Record<BailReason, Bail>,
);

/** At compile time: the operation is one for the object path. The message says which part of it. */
export class NotCompiled extends Error {}
