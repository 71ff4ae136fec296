// Reads what the emitters found for `record` alone.
import { readWireJson } from '../../wire-text.ts';
import type { HiddenRow } from '../hidden-row.ts';

/** One object's hidden fields as they were sent; null where no department knows the entity. */
export type HiddenTexts = {
  readonly typeName: string;
  readonly names: readonly string[];
  readonly texts: readonly (Buffer | null)[];
};

/** Values as JSON.parse makes them of wire text. */
export function readHiddenRows(rows: readonly HiddenTexts[]): readonly HiddenRow[] {
  return rows.map(({ typeName, names, texts }) => ({
    typeName,
    values: Object.fromEntries(names.map((name, index) => [name, readText(texts[index])])),
  }));
}

function readText(text: Buffer | null | undefined): unknown {
  return text == null ? undefined : JSON.parse(readWireJson(text));
}
