// A copy of what the command reads, in a folder of its own with a git history of its own: edits there disturb nobody.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../committed.ts';
import { readCall } from '../call.ts';
import { type Outcome, runCall } from '../run-call.ts';

const COPIED = ['schema', 'subgraphs', 'test/journeys', 'README.md', 'README.zh-CN.md'];
const NAMED = ['-c', 'user.name=Test', '-c', 'user.email=test@jinyun.example', '-c', 'commit.gpgsign=false'];

export type Tree = {
  /** What the command line prints there, and its exit code. */
  run(...args: string[]): Outcome;
  /** Changes a file; throws where the change changes nothing. */
  edit(file: string, change: (text: string) => string): void;
  git(...args: string[]): void;
  close(): void;
};

/** With everything committed and tagged as `start`, unless `commit` is false: then there is no git at all. */
export function openTree({ commit }: { readonly commit: boolean }): Tree {
  const folder = mkdtempSync(join(tmpdir(), 'jinyun-check-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true, filter: isRead });
  const git = (...args: string[]): void => {
    execFileSync('git', [...NAMED, ...args], { cwd: folder, stdio: 'ignore' });
  };
  if (commit) {
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'all of it');
    git('tag', 'start');
  }
  return {
    git,
    run: (...args) => run(folder, args),
    edit: (file, change) => edit(join(folder, file), change),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Folders, SDL with the types made from it, questions and READMEs. */
function isRead(path: string): boolean {
  return (
    !path.includes('node_modules') && (statSync(path).isDirectory() || /\.graphql$|\.md$|client-types\.ts$/.test(path))
  );
}

function run(folder: string, args: readonly string[]): Outcome {
  const call = readCall(args, '');
  if (call === null) throw new Error(`"${args.join(' ')}" is a wrong call.`);
  return runCall(call, folder);
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (before === after) throw new Error(`${path} is as it was.`);
  writeFileSync(path, after);
}
