// What stands at one place of one fetch's answer, and what the tape keeps of it.
import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { Fetch } from '../steps.ts';
import type { ScanType } from './interface-objects.ts';

/** One place of one fetch's answer where objects stand. */
export type ScanSite = {
  readonly fetch: Fetch;
  /** One for each type that may stand here. */
  readonly objects: ScanObject[];
  /** Entities are asked for by type, and each has its own choice of objects; elsewhere there is one choice. */
  readonly choices: Choice[];
  /** Fetches of entities that stand here. */
  readonly attached: Fetch[];
  /** Where the tape keeps the first and the last record of the place; -1 where nobody walks them. */
  chain: number;
  /** Whether objects here get a record on the tape. */
  recorded: boolean;
};

export type Choice = {
  /** The type asked for. */
  readonly name: string;
  /** Whether the department tells which of the objects it is. */
  readonly told: boolean;
  readonly objects: readonly ScanObject[];
};

export type ScanObject = {
  /** By which the tape knows it; no two of a plan have the same. */
  readonly tag: number;
  /** An interface where the department knows no objects of it. */
  readonly type: ScanType;
  /** Its type in the department's words. */
  readonly told: string;
  readonly fields: readonly ScanField[];
  readonly site: ScanSite;
  /** Slots of its record: its type, then the next of the chain and an entity for each attached fetch, then what is asked for. */
  size: number;
};

export type ScanField = {
  readonly responseName: string;
  /** Its name once it is put together with others. */
  readonly answerName: string;
  readonly fieldName: string;
  /** Null for `__typename`, whose value is the object's type. */
  readonly type: GraphQLOutputType | null;
  /** What is below it; null for a leaf. */
  readonly site: ScanSite | null;
  /** Slots that take the place where its name begins, where its value begins, and where its value ends. */
  readonly nameAt: number[];
  readonly valueAt: number[];
  readonly endAt: number[];
  /** The slot that takes its record or its list; -1 for none. */
  recordAt: number;
};

/** Slots that each record has before its own: its type. */
export const HEAD_SLOTS = 1;
/** Where those of attached fetches begin: behind the type and the next of the chain. */
const ATTACHED_AT = 2;

/** Makes room in the records of a place for the fetches attached to it, and gives it a chain from `chain` on. */
export function makeRoom(site: ScanSite, chain: number): void {
  site.chain = chain;
  site.recorded = true;
  for (const object of site.objects) object.size = ATTACHED_AT + site.attached.length;
}

/** Where a record has the entity that the fetch brings. */
export function entitySlot(site: ScanSite, fetch: Fetch): number {
  return ATTACHED_AT + site.attached.indexOf(fetch);
}

export type FieldOf = { readonly object: ScanObject; readonly field: ScanField };

/** Slots for the place of a field's value, the same in each of these; their records are kept. */
export function valueSlots(of: readonly FieldOf[]): [number, number] {
  for (const { object } of of) object.site.recorded = true;
  const [known] = of[0]?.field.valueAt ?? [];
  if (known !== undefined && of.every(({ field }) => field.valueAt[0] === known)) return [known, known + 1];
  const slot = Math.max(...of.map(({ object }) => object.size));
  for (const { object, field } of of) {
    object.size = slot + 2;
    // The newest comes first: it is what another asks for next.
    field.valueAt.unshift(slot);
    field.endAt.push(slot + 1);
  }
  return [slot, slot + 1];
}

/** The slot for what is below a field. */
export function recordSlot({ object, field }: FieldOf): number {
  object.site.recorded = true;
  if (field.recordAt === -1) field.recordAt = object.size++;
  if (field.site !== null) field.site.recorded = true;
  return field.recordAt;
}

/** How many lists are around the type. */
export function depthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return depthOf(type.ofType);
  return isListType(type) ? 1 + depthOf(type.ofType) : 0;
}
