// What a department can write wrong, and the one line it is told: a stable code, the place and the way out.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listStale, readSupergraph } from './committed.ts';
import { readDepartments } from './compose.ts';
import { DEPARTMENTS, type DepartmentPlace } from './departments.ts';
import { judge } from './judge.ts';

let draft: string;
beforeAll(() => {
  draft = mkdtempSync(join(tmpdir(), 'jinyun-schema-'));
});
afterAll(() => rmSync(draft, { recursive: true, force: true }));

test('the committed supergraph and API schema are what the departments compose to', () => {
  const { problems, supergraphSdl } = judge();
  expect(problems).toEqual([]);
  expect(listStale(supergraphSdl ?? '')).toEqual([]);
});

test('no class above P2 and no access directive is in the composed schema', () => {
  expect(readSupergraph()).not.toMatch(/@classified\(as: "P[345]"\)|@authenticated|@requiresScopes|@policy/);
});

test('a syntax error names the room and the line', () => {
  const { problems, supergraphSdl } = judge(edit('policing/totals/schema.graphql', (sdl) => `${sdl}\ntype {`));
  expect(supergraphSdl).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    /^GRAPHQL_PARSE_FAILED: Syntax Error[\s\S]*subgraphs\/policing\/totals\/schema\.graphql:\d+:\d+/,
  );
});

test('what does not compose is told with a stable code', () => {
  const clash = 'extend type Township { "甲。 A." area: Int @classified(as: "P0") }';
  const { problems, supergraphSdl } = judge(
    edit(
      'policing/totals/schema.graphql',
      (sdl) => sdl + clash,
      'volunteers/totals/schema.graphql',
      (sdl) => sdl + clash,
    ),
  );
  expect(supergraphSdl).toBeNull();
  expect(problems[0]).toMatch(/^GRAPHQL_VALIDATION_FAILED: .*Township\.area/);
});

test('a broken rule is told with its place and name, though the graph composes', () => {
  const { problems, supergraphSdl } = judge(
    edit('policing/totals/schema.graphql', (sdl) =>
      sdl.replace('county: County @classified(as: "P0")', 'county: County! @classified(as: "P0")'),
    ),
  );
  expect(supergraphSdl).not.toBeNull();
  expect(problems).toEqual([
    expect.stringMatching(
      /^GRAPHQL_VALIDATION_FAILED: policing subgraphs\/policing\/totals\/schema\.graphql:\d+ Query\.county .*\[deniable-is-nullable\]$/,
    ),
  ]);
});

test('a department is read from its rooms alone', () => {
  expect(readDepartments().map(({ name }) => name)).toEqual(['policing', 'procuratorate', 'volunteers']);
});

/** The departments' folders copied, with files of them changed: `path, change, path, change …`. */
function edit(...edits: (string | ((sdl: string) => string))[]): DepartmentPlace[] {
  const places = DEPARTMENTS.map((place) => ({ ...place, folder: join(draft, basename(place.folder)) }));
  for (const [index, { folder }] of places.entries()) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(DEPARTMENTS[index]?.folder ?? '', folder, { recursive: true });
  }
  for (let index = 0; index < edits.length; index += 2) {
    const file = join(draft, edits[index] as string);
    writeFileSync(file, (edits[index + 1] as (sdl: string) => string)(readFileSync(file, 'utf8')));
  }
  return places;
}
