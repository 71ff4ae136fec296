// What the check says of thirty broken edits, word for word in both languages; the texts beside this test are the review.
// UPDATE_GOLDEN=1 rewrites them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { printApiSchema } from '../api-schema.ts';
import { check } from './check.ts';
import { lineReader, printReport } from './print-report.ts';
import { BROKEN_EDITS, type BrokenEdit } from './testing/broken-edits.ts';
import { commitSmallCounty, edit, readSmallCounty, readSmallDocuments } from './testing/small-county.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const county = readSmallCounty();
const committed = commitSmallCounty();
const documents = readSmallDocuments();
const before = buildSchema(printApiSchema(committed.supergraphSdl));

test('the small county is sound before it is edited', () => {
  const { ofSchema, ofClients } = check({ departments: county, committed, documents, alone: false });
  expect([...ofSchema, ...ofClients]).toEqual([]);
});

test.each(BROKEN_EDITS)('$name is told word for word', (broken) => {
  for (const lang of ['zh', 'en'] as const) {
    const file = join(GOLDEN, `${broken.name}.${lang}.txt`);
    const edited = edit(county, broken);
    const text = printReport(lang, findingsOf(broken), lineReader(edited));
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  }
});

test.each(BROKEN_EDITS)('$name is told with its code, at the edited line', (broken) => {
  const [first] = findingsOf(broken);
  expect(first?.code).toBe(broken.code);
  const place = first?.places[0];
  const [from, to] = editedLines(broken);
  expect(place?.file).toBe(broken.file);
  expect(place?.line).toBeGreaterThanOrEqual(from);
  expect(place?.line).toBeLessThanOrEqual(to);
});

test.each(
  BROKEN_EDITS.filter(({ code }) => /REMOVED|RENAMED|REQUIRED_ARGUMENT_ADDED/.test(code) && code !== 'KEY_REMOVED'),
)('$name: the question it prints was answered before, and fails after', (broken) => {
  const [first] = findingsOf(broken);
  const { composed } = check({ departments: edit(county, broken), committed, documents, alone: false });
  if (composed === null || !first?.query) throw new Error('Nothing to ask.');
  expect(validate(before, parse(first.query))).toEqual([]);
  expect(validate(composed.api(), parse(first.query))).not.toEqual([]);
});

test('no golden text is left of an edit that is gone', () => {
  const names = BROKEN_EDITS.flatMap(({ name }) => [`${name}.en.txt`, `${name}.zh.txt`]);
  expect(readdirSync(GOLDEN).sort()).toEqual(names.sort());
});

function findingsOf(broken: BrokenEdit) {
  const { ofSchema, ofClients } = check({ departments: edit(county, broken), committed, documents, alone: false });
  return [...ofSchema, ...ofClients];
}

/** The first and the last line of the new text in which it differs from the old one. */
function editedLines({ file, search, replace }: BrokenEdit): [from: number, to: number] {
  const text = county.flatMap(({ files }) => files).find(({ name }) => name === file)?.text ?? '';
  let at = text.indexOf(search);
  for (let same = 0; same < search.length && search[same] === replace[same]; same++) at++;
  const from = text.slice(0, at).split('\n').length;
  return [
    from,
    from +
      replace
        .slice(at - text.indexOf(search))
        .trimEnd()
        .split('\n').length -
      1,
  ];
}
