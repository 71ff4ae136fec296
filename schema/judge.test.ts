// What a department can write wrong, and what it is told: a stable code and the place.
import { expect, test } from '@jest/globals';
import { printApi, printApiSchema } from './api-schema.ts';
import { listStale, readApi, readClientTypes, readSupergraph } from './committed.ts';
import { type DepartmentFiles, readDepartmentFiles, readDepartments } from './compose.ts';
import { judge } from './judge.ts';
import { areOf, printClientTypes } from './print-client-types.ts';

test('the committed supergraph and API schema are what the departments compose to', () => {
  const { troubles, composed } = judge(readDepartmentFiles());
  expect(troubles).toEqual([]);
  if (composed === null) throw new Error('The departments do not compose.');
  expect(listStale(composed)).toEqual([]);
  expect(printApi(composed.api())).toBe(printApiSchema(composed.supergraphSdl));
});

test('the types for clients are those of the API schema, and are told stale when it changes', () => {
  const api = readApi();
  expect(readClientTypes()).toBe(printClientTypes(api));
  expect(readClientTypes()).not.toMatch(/\bany\b.*[;=]$/m);
  expect(areOf(readClientTypes(), api)).toBe(true);
  expect(areOf(readClientTypes(), `${api}\nscalar More\n`)).toBe(false);
});

test('no class above P2 and no access directive is in the composed schema', () => {
  expect(readSupergraph()).not.toMatch(/@classified\(as: "P[345]"\)|@authenticated|@requiresScopes|@policy/);
});

test('a syntax error names the room and the line, and every file with one is named', () => {
  const { troubles, composed } = judge(
    edit(
      'policing/totals/schema.graphql',
      (sdl) => `type {\n${sdl}`,
      'volunteers/totals/schema.graphql',
      (sdl) => `\n\ntype Broken {\n\n}\n${sdl}`,
    ),
  );
  expect(composed).toBeNull();
  expect(troubles).toMatchObject([
    { code: 'SYNTAX_EXPECTED', places: [{ file: 'subgraphs/policing/totals/schema.graphql', line: 1 }] },
    { code: 'SYNTAX_EXPECTED', places: [{ file: 'subgraphs/volunteers/totals/schema.graphql', line: 5 }] },
  ]);
});

test('what does not compose is told with a stable code and both places', () => {
  const clash = 'extend type Township { "甲。 Area." area: Int @classified(as: "P0") }\n';
  const { troubles, composed } = judge(
    edit(
      'policing/totals/schema.graphql',
      (sdl) => clash + sdl,
      'volunteers/totals/schema.graphql',
      (sdl) => clash + sdl,
    ),
  );
  expect(composed).toBeNull();
  expect(troubles).toMatchObject([
    {
      code: 'INVALID_FIELD_SHARING',
      coordinate: 'Township.area',
      places: [
        { file: 'subgraphs/policing/totals/schema.graphql', line: 1 },
        { file: 'subgraphs/volunteers/totals/schema.graphql', line: 1 },
      ],
      owners: [
        { department: 'policing', room: 'totals' },
        { department: 'volunteers', room: 'totals' },
      ],
    },
  ]);
});

test('a broken rule is told with its place, though the graph composes', () => {
  const wrong = 'county: County! @classified(as: "P0")';
  const places = edit('policing/totals/schema.graphql', (sdl) => sdl.replace(wrong.replace('!', ''), wrong));
  const { troubles, composed } = judge(places);
  expect(composed).not.toBeNull();
  const text = places[0]?.files.find(({ name }) => name === 'subgraphs/policing/totals/schema.graphql')?.text ?? '';
  const line = text.split('\n').findIndex((one) => one.includes(wrong)) + 1;
  expect(troubles).toEqual([
    {
      code: 'DENIABLE_NON_NULL',
      coordinate: 'Query.county',
      places: [{ file: 'subgraphs/policing/totals/schema.graphql', line }],
      owners: [{ department: 'policing', room: 'totals' }],
      facts: {},
    },
  ]);
});

test('a department is read from its rooms alone', () => {
  expect(readDepartments().map(({ name }) => name)).toEqual(['policing', 'procuratorate', 'volunteers']);
});

/** The departments' files, with some of them changed: `path, change, path, change …`. */
function edit(...edits: (string | ((sdl: string) => string))[]): DepartmentFiles[] {
  const changes = new Map<string, (sdl: string) => string>();
  for (let index = 0; index < edits.length; index += 2)
    changes.set(`subgraphs/${edits[index]}`, edits[index + 1] as (sdl: string) => string);
  return readDepartmentFiles().map((department) => ({
    ...department,
    files: department.files.map(({ name, text }) => ({ name, text: changes.get(name)?.(text) ?? text })),
  }));
}
