// What the check hands on: what is wrong, where the edit is, whose it is, and whom it breaks. No sentence yet: see catalogue.ts.
import type { Place } from '../elements.ts';
import type { MessageCode } from './catalogue.ts';
import type { Facts } from './messages/message.ts';

/** A department and its room; `room` is null for the shared types, which belong to all departments. */
export type Owner = { readonly department: string; readonly room: string | null };

/** A fault of the schema itself, before anybody asks whom it breaks. */
export type Trouble = {
  readonly code: MessageCode;
  readonly coordinate: string | null;
  /** Where the edit is; then the other places that have a part in it. */
  readonly places: readonly Place[];
  readonly owners: readonly Owner[];
  /** What the sentences of the code have places for. */
  readonly facts: Facts;
  /** Known where composition names it; otherwise the shortest one is computed from the coordinate. */
  readonly query?: string;
};

/** An error stops a commit; a warning is told and no more. */
export type Severity = 'error' | 'warning';

export type Finding = Omit<Trouble, 'query'> & {
  readonly severity: Severity;
  /** Every place in a committed document that asks for the coordinate. */
  readonly broken: readonly Place[];
  readonly query: string | null;
};
