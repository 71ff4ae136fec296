// What the answer is put together from: which bytes of which fetch stand where, in the client's order.
import type { ScanObject, ScanSite } from './scan-site.ts';

/** How the record of an object is found: it is one of those handed down, or the entity that one of these has. */
export type Reach = { readonly host: number; readonly entity: number | null };

/** Who has fields of one object; `always` where it cannot be missing. */
export type Provider = { readonly object: ScanObject; readonly reach: Reach; readonly always: boolean };

/** Two slots of a provider's record, between which are the bytes. */
export type Range = { readonly provider: number; readonly from: number; readonly to: number };
/** One slot that holds what is below. */
export type Below = { readonly provider: number; readonly slot: number };

/** `absent` is what stands there where no department knows the entity; null where nothing may. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** From one field's name to another's end. */
  | (Range & { readonly kind: 'run'; readonly absent: string | null })
  /** A value that any of them has, all the same. */
  | { readonly kind: 'value'; readonly name: string; readonly ranges: readonly Range[]; readonly absent: string | null }
  /** Writes nothing: what several have must be the same. */
  | { readonly kind: 'agree'; readonly ranges: readonly Range[] }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly belows: readonly Below[];
      readonly site: AnswerSite;
      readonly depth: number;
      readonly absent: string | null;
    };

/** Fetched for `record` alone. */
export type HiddenField = { readonly fieldName: string; readonly range: Range };

/** One type at one place of the answer. */
export type AnswerObject = {
  readonly typeName: string;
  readonly providers: readonly Provider[];
  readonly parts: readonly Part[];
  readonly hidden: readonly HiddenField[];
};

/** Whose records tell the type: for each of their tags the place in the list of objects, -1 for none. */
export type Teller = { readonly reach: Reach; readonly places: ReadonlyMap<number, number> };

export type AnswerSite = {
  /** The sites whose records are handed down; of several, some may have none. */
  readonly hosts: readonly ScanSite[];
  readonly objects: readonly AnswerObject[];
  readonly tellers: readonly Teller[];
  /** The place of what is answered where nobody tells the type; -1 for nothing. */
  readonly untold: number;
};
