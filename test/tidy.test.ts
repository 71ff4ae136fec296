// The house's own rules, checked so that nobody needs to remember them: arrows, names, lengths, dead files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { listFiles, placeOf, ROOT, readSourceFiles, type SourceFile } from './tidy/source-files.ts';

/** Every arrow between the places of the house, as ARCHITECTURE.md draws them. A place may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  audit: ['schema', 'subgraphs/kit'],
  gateway: ['schema', 'audit'],
  'subgraphs/kit': ['schema'],
  'subgraphs/policing': ['subgraphs/kit', 'schema'],
  'subgraphs/procuratorate': ['subgraphs/kit', 'schema'],
  'subgraphs/volunteers': ['subgraphs/kit', 'schema'],
  dashboard: [],
  seeds: ['subgraphs/policing', 'subgraphs/procuratorate', 'subgraphs/volunteers', 'subgraphs/kit', 'schema'],
  county: [
    'gateway',
    'dashboard',
    'audit',
    'subgraphs/policing',
    'subgraphs/procuratorate',
    'subgraphs/volunteers',
    'subgraphs/kit',
    'seeds',
    'schema',
  ],
};
/** A unit test stands beside its file and may also lean on what all tests share. */
const TEST_ARROWS = ['test', 'county'];
const FREE = ['test', 'bench', 'bench/peers', '.'];

const FORBIDDEN_NAME = /(^|\/)(utils?|common|helpers?|misc)(\.|\/)|-(manager|service)\.|(^|\/)index\.ts$/;
const LINES_MAX = 300;
/** One idea each, longer than the rest. A file may leave this list or shrink, never grow or join. */
const LONGER_FILES: Readonly<Record<string, number>> = {};
/** Written by a program for the readers of others: as long as the schema, and imported by clients elsewhere. */
const GENERATED = ['schema/client-types.ts'];
/** Started by Node, npm or Jest rather than imported. */
const ENTRIES = /(^|\/)main\.tsx?$|\.test\.ts$|\.mjs$|(^|\/)(testing|fixtures?)\/|-main\.ts$/;
const ROOM_FILES =
  /^(schema\.graphql|entities\.ts|(.+-)?lifecycle\.ts|rules\.ts|resolvers\.ts|mutations\.ts|outlet\.ts|.+\.test\.ts)$/;
const DEPARTMENT_FILES = /^(main|database|department|resolvers)\.ts$|^(README\.md|package\.json)$/;
/** A main reads the environment and writes to the terminal; observe.ts files log; one file turns telemetry off. */
const OUTSIDE_WORLD =
  /(^|\/)(main|run|observe|telemetry-off|program|surroundings)\.ts$|-main\.ts$|\.mjs$|^test\/|\.test\.ts$|\/testing\//;

const files = readSourceFiles();
/** What an import may name: sources, and data that a bundler takes in. */
const ours = new Set(listFiles().filter((path) => /\.(tsx?|mjs|json)$/.test(path)));

test('the tree is read: arrows that must be there are seen', () => {
  const arrows = new Set(
    files.flatMap(({ place, files: targets }) => targets.map((target) => `${place} -> ${placeOf(target)}`)),
  );
  expect([...arrows]).toEqual(
    expect.arrayContaining(['county -> gateway', 'seeds -> subgraphs/policing', 'gateway -> schema']),
  );
});

test('every import goes along an arrow of the house', () => {
  const wrong = files.flatMap((file) =>
    file.files.filter((target) => !mayImport(file, placeOf(target))).map((target) => `${file.path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('every import of ours names a file that is there', () => {
  const wrong = files.flatMap(({ path, files: targets }) =>
    targets.filter((target) => !ours.has(target)).map((target) => `${path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself, however long the way round', () => {
  expect(findCycle(files)).toEqual([]);
});

test('every package that a workspace imports is in its own package.json', () => {
  const wrong = files.flatMap(({ path, place, packages }) => {
    const declared = declaredBy(place, path);
    return packages.filter((name) => !declared.has(name)).map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('every workspace that a workspace imports is in its own package.json', () => {
  const wrong = files.flatMap(({ path, place, text }) => {
    if (FREE.includes(place) || path.endsWith('.test.ts')) return [];
    const declared = declaredBy(place, path);
    const used = [...text.matchAll(/from '(@jinyun\/[^/']+)\//g)].map((match) => match[1] ?? '');
    return used.filter((name) => !declared.has(name)).map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('no file or folder has a name that says nothing', () => {
  expect(listFiles().filter((path) => FORBIDDEN_NAME.test(path))).toEqual([]);
});

test('no file is longer than it was allowed to become', () => {
  const wrong = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path }) => !path.includes('/migrations/') && !GENERATED.includes(path))
    .filter(({ path, lines }) => lines > (LONGER_FILES[path] ?? LINES_MAX));
  expect(wrong).toEqual([]);
});

test('every file is reached from an entry, and not from its own test alone', () => {
  const reached = new Set(
    files.filter(({ path }) => !path.endsWith('.test.ts') || path.startsWith('test/')).flatMap((file) => file.files),
  );
  const dead = files
    .map(({ path }) => path)
    .filter((path) => !reached.has(path) && !ENTRIES.test(path) && !GENERATED.includes(path));
  expect(dead).toEqual([]);
});

test('every source file opens with a line that says what it is for', () => {
  const silent = files
    .filter(({ path, text }) => !path.endsWith('.test.ts') && !/^\/[/*]/.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});

test('a department holds rooms, and a room holds its five files', () => {
  const inDepartments = listFiles().filter((path) => /^subgraphs\/(policing|procuratorate|volunteers)\//.test(path));
  const strange = inDepartments.filter((path) => {
    const [, , first = '', second] = path.split('/');
    if (second === undefined) return !DEPARTMENT_FILES.test(first) && !first.endsWith('.test.ts');
    return first !== 'migrations' && !ROOM_FILES.test(second);
  });
  expect(strange).toEqual([]);
});

test('only a main reads the environment, and only an observe.ts logs', () => {
  const outside = /\bprocess\.(env|stdout|stderr)\b|\bconsole\./;
  const wrong = files
    .filter(({ path, text }) => outside.test(text) && !OUTSIDE_WORLD.test(path))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('nothing that is committed names a path of a machine', () => {
  const machine = new RegExp(`(^|[^\\w])/(${['home', 'root', 'work', 'Users'].join('|')})/[\\w.-]+`);
  const wrong = files.filter(({ text }) => machine.test(text)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

function mayImport({ path, place }: SourceFile, target: string): boolean {
  if (place === target || FREE.includes(place)) return true;
  const arrows = ARROWS[place] ?? [];
  return arrows.includes(target) || (path.endsWith('.test.ts') && TEST_ARROWS.includes(target));
}

function declaredBy(place: string, path: string): Set<string> {
  const manifests = FREE.includes(place) || path.endsWith('.test.ts') ? ['.', place] : [place];
  // The bench is no workspace: what it imports is the root's.
  const own = manifests.filter((folder) => folder !== 'bench');
  const names = own.flatMap((folder) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
    );
    return Object.keys({ ...dependencies, ...devDependencies });
  });
  return new Set(names);
}

/** The first cycle found, as a list of paths; empty when there is none. */
function findCycle(all: readonly SourceFile[]): string[] {
  const targets = new Map(all.map((file) => [file.path, file.files]));
  const done = new Set<string>();
  function walk(path: string, trail: readonly string[]): string[] {
    const again = trail.indexOf(path);
    if (again !== -1) return [...trail.slice(again), path];
    if (done.has(path)) return [];
    for (const target of targets.get(path) ?? []) {
      const cycle = walk(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  }
  return all.map(({ path }) => walk(path, [])).find((cycle) => cycle.length > 0) ?? [];
}
