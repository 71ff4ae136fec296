// Reads from git what was committed: the contract and every department's SDL. Two git processes, however many files.
import { spawnSync } from 'node:child_process';
import { type SdlFile, SHARED_SDL } from '../department-sdl.ts';
import { DEPARTMENTS } from '../departments.ts';
import type { Committed } from './contract.ts';

const SUPERGRAPH = 'schema/supergraph.graphql';
const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;

/** Null where git is missing, knows no such commit, or has no contract in it: a folder that was unpacked, not cloned. */
export function readCommit(root: string, commit: string): Committed | null {
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'subgraphs', 'schema'])
    ?.split('\0')
    .filter((path) => path === SUPERGRAPH || path === SHARED_SDL || ROOM_SDL.test(path));
  const texts = paths && readBlobs(root, commit, paths);
  const supergraphSdl = texts?.get(SUPERGRAPH);
  if (texts === undefined || supergraphSdl === undefined) return null;
  const departments = DEPARTMENTS.map(({ name, url }) => ({ name, url, files: filesOf(name, texts) }));
  return { supergraphSdl, departments };
}

const ROOM_SDL = /^subgraphs\/[^/]+\/[^/]+\/schema\.graphql$/;

/** The shared types first, then the rooms by name, as the working tree is read. */
function filesOf(department: string, texts: ReadonlyMap<string, string>): SdlFile[] {
  const rooms = [...texts.keys()].filter((path) => path.startsWith(`subgraphs/${department}/`)).sort();
  return [SHARED_SDL, ...rooms].map((name) => ({ name, text: texts.get(name) ?? '' }));
}

/** `git cat-file --batch` answers each path with a line `<id> blob <bytes>`, then the bytes, then a line feed. */
function readBlobs(root: string, commit: string, paths: readonly string[]): Map<string, string> {
  const asked = paths.map((path) => `${commit}:./${path}\n`).join('');
  const answer = gitBytes(root, ['cat-file', '--batch'], asked) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const headEnd = answer.indexOf('\n', at);
    const [, bytes] = / blob (\d+)$/.exec(answer.toString('utf8', at, headEnd)) ?? [];
    if (headEnd === -1 || bytes === undefined) return new Map();
    const end = headEnd + 1 + Number(bytes);
    texts.set(path, answer.toString('utf8', headEnd + 1, end));
    at = end + 1;
  }
  return texts;
}

function git(root: string, args: readonly string[]): string | undefined {
  return gitBytes(root, args)?.toString('utf8');
}

function gitBytes(root: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, input, maxBuffer: OUTPUT_BYTES_MAX });
  return status === 0 ? stdout : undefined;
}
