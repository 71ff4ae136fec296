// Reads the tree as a reviewer would: every source file with its folder, its lines and what it imports.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type SourceFile = {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  /** The place of the house it belongs to, for example `subgraphs/kit`. */
  readonly place: string;
  readonly text: string;
  /** What it imports of ours, as paths from the root. */
  readonly files: readonly string[];
  /** What it imports of others, by package name; `node:` modules are left out. */
  readonly packages: readonly string[];
};

/** Every TypeScript (.ts, .tsx) and .mjs file that git tracks or would track. */
export function readSourceFiles(): SourceFile[] {
  return listFiles()
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map(readSourceFile);
}

/** Every file that git tracks or would track and that is there. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/**
 * `subgraphs/<department>` is a place of its own, and so are the peers of the bench, which have their own packages; every
 * other place is a top-level folder, or `.` for the root.
 */
export function placeOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'subgraphs') return `subgraphs/${second}`;
  if (path.startsWith('bench/peers/')) return 'bench/peers';
  return path.includes('/') ? top : '.';
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const specifiers = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  const files = specifiers.map((specifier) => resolveOurs(path, specifier)).filter((file) => file !== null);
  const packages = specifiers.filter((specifier) => !/^(\.|node:|@jinyun\/)/.test(specifier)).map(packageOf);
  return { path, place: placeOf(path), text, files, packages };
}

/** Static imports and exports at the start of a line, or an `import()` with a literal. */
const IMPORT = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

const WORKSPACES: Readonly<Record<string, string>> = {
  kit: 'subgraphs/kit',
  policing: 'subgraphs/policing',
  procuratorate: 'subgraphs/procuratorate',
  volunteers: 'subgraphs/volunteers',
};

function resolveOurs(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const [, workspace, file] = /^@jinyun\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  if (workspace === undefined) return null;
  return `${WORKSPACES[workspace] ?? workspace}/${file}.ts`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
