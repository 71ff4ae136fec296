// Reads from the tape what was fetched for `record` alone, object by object.

import { readWireJson } from '../../wire-text.ts';
import type { HiddenRow } from '../hidden-row.ts';
import type { AnswerObject, AnswerSite, Part } from './answer-tree.ts';
import type { BytesTape } from './run-bytes.ts';
import { ATTACHED_AT } from './scan-tree.ts';

/** Values as JSON.parse makes them of wire text; undefined where the entity is unknown. */
export function readHiddenRows(bytes: BytesTape): readonly HiddenRow[] {
  const { code, context } = bytes;
  const rows: HiddenRow[] = [];
  if (code.answer !== null && hasHidden(code.answer)) readSite(bytes, code.answer, context.r[code.rootId] ?? 0, rows);
  return rows;
}

function hasHidden({ objects }: AnswerSite): boolean {
  return objects.some(({ parts }) =>
    parts.some((part) => part.kind === 'hidden' || (part.kind === 'object' && hasHidden(part.below))),
  );
}

function readSite(bytes: BytesTape, site: AnswerSite, record: number, rows: HiddenRow[]): void {
  const object = site.objects.find(({ tag }) => tag === bytes.tape[record]);
  if (object === undefined) return;
  const records = object.providers.map((_provider, index) => recordOf(bytes, site, object, { index, record }));
  const hidden = object.parts.filter((part) => part.kind === 'hidden');
  const values = hidden.map((part) => [part.fieldName, readValue(bytes, object, part, records[part.provider] ?? 0)]);
  if (hidden.length > 0) rows.push({ typeName: object.typeName, values: Object.fromEntries(values) });
  for (const part of object.parts)
    if (part.kind === 'object')
      readNested(bytes, part, at(bytes, records[part.provider] ?? 0, part.field.recordAt), rows);
}

function recordOf(
  { tape, context }: BytesTape,
  { host }: AnswerSite,
  { providers }: AnswerObject,
  { index, record }: { readonly index: number; readonly record: number },
): number {
  const provider = providers[index];
  if (index === 0 || provider === undefined) return record;
  if (provider.entityOf === null) return context.r[provider.object.site.fetch.id] ?? 0;
  return tape[record + ATTACHED_AT + host.attached.indexOf(provider.entityOf)] ?? 0;
}

function readNested(bytes: BytesTape, part: Extract<Part, { kind: 'object' }>, value: number, rows: HiddenRow[]): void {
  visit(value, part.depth);

  function visit(record: number, depth: number): void {
    if (depth === 0 && record > 0) readSite(bytes, part.below, record, rows);
    if (depth > 0)
      for (let cell = record; cell > 0; cell = bytes.tape[cell] ?? 0) visit(bytes.tape[cell + 1] ?? 0, depth - 1);
  }
}

function readValue(
  bytes: BytesTape,
  { providers }: AnswerObject,
  { provider, from, to }: Extract<Part, { kind: 'hidden' }>,
  record: number,
): unknown {
  const buffer = bytes.context.b[providers[provider]?.object.site.fetch.id ?? 0];
  if (record <= 0 || buffer == null) return undefined;
  return JSON.parse(readWireJson(buffer.subarray(at(bytes, record, from), at(bytes, record, to))));
}

function at({ tape }: BytesTape, record: number, slot: number): number {
  return record > 0 ? (tape[record + slot] ?? 0) : 0;
}
