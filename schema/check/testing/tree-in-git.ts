// A copy of what the command reads, in a folder of its own with a git history of its own: edits there disturb nobody.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['package.json', 'schema', 'subgraphs', 'test/journeys', 'README.md', 'README.zh-CN.md'];
const NAMED = ['-c', 'user.name=Test', '-c', 'user.email=test@jinyun.example', '-c', 'commit.gpgsign=false'];

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
export type Tree = {
  /** Runs the command as `npm run schema -- …` does, in this language. */
  run(args: readonly string[], locale?: Readonly<Record<string, string>>): Ran;
  /** Changes a file; throws where the change changes nothing. */
  edit(file: string, change: (text: string) => string): void;
  git(...args: string[]): void;
  remove(path: string): void;
  close(): void;
};

/** With everything committed and tagged as `start`, unless `commit` is false: then there is no git at all. */
export function openTree({ commit }: { readonly commit: boolean }): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'jinyun-check-'));
  const wanted = (path: string): boolean => !/node_modules|\.data/.test(relative(ROOT, path));
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: wanted });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const git = (...args: string[]): void => {
    execFileSync('git', [...NAMED, ...args], { cwd: folder, stdio: 'ignore' });
  };
  if (commit) {
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'all of it');
    git('tag', 'start');
  }
  return {
    git,
    run: (args, locale = {}) => run(folder, args, locale),
    edit: (file, change) => edit(join(folder, file), change),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Of the locale only what is given: the machine's own does not count. Git looks no further up than the folder. */
function run(folder: string, args: readonly string[], locale: Readonly<Record<string, string>>): Ran {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env;
  const ran = spawnSync(process.execPath, ['schema/main.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir(), ...locale },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (before === after) throw new Error(`${path} is as it was.`);
  writeFileSync(path, after);
}
