// Hands over a file's text whenever it has become another one: written in place, replaced, or reached over a link that was
// turned (as a ConfigMap's is). What the text means is the taker's business.
import { type FSWatcher, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export type FollowOptions = {
  /** What the file held when it was read last. */
  readonly text: string;
  /** Takes one text after the other, never two at once. */
  readonly take: (text: string) => Promise<void>;
  /** Told once where the file cannot be read or watched, or where a text was not taken. */
  readonly fail: (error: Error) => void;
  /** How long the file must be unchanged, so that one half written is not read. */
  readonly settleMs: number;
};
export type Following = {
  /** Looks now, for file systems that tell of no change. */
  look(): void;
  /** Resolves once the text under way is taken; no other is from then on. */
  close(): Promise<void>;
};

export function followFile(file: string, { text, take, fail, settleMs }: FollowOptions): Following {
  let taken = text;
  let mark = '';
  let [closed, again] = [false, false];
  let looking: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const found = await settle(file, mark, settleMs);
    if (closed || found === mark) return;
    mark = found;
    const next = await readFile(file, 'utf8');
    if (closed || next === taken) return;
    taken = next;
    await take(next);
  };
  const lookUntilStill = async (): Promise<void> => {
    do {
      again = false;
      await read().catch(fail);
    } while (again && !closed);
    looking = null;
  };
  const look = (): void => {
    again = true;
    looking ??= lookUntilStill();
  };
  const watcher = watchFolder(dirname(file), { fail, change: look });
  // It may have changed since it was read.
  look();
  const close = async (): Promise<void> => {
    closed = true;
    watcher?.close();
    await looking;
  };
  return { look, close };
}

/** The folder, not the file: one that is replaced is another file, and a link is turned beside it. */
function watchFolder(
  folder: string,
  { fail, change }: { readonly fail: (error: Error) => void; readonly change: () => void },
): FSWatcher | null {
  try {
    return watch(folder, { persistent: false }, change).on('error', fail);
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)));
    return null;
  }
}

/** The mark of the file once it stays the same; at once where it is still the one that is known. */
async function settle(file: string, known: string, settleMs: number): Promise<string> {
  let [before, found] = [known, await markOf(file)];
  while (found !== before) {
    await delay(settleMs);
    [before, found] = [found, await markOf(file)];
  }
  return found;
}

/** Another one whenever the file is, without reading it: there may be much traffic in its folder. */
async function markOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
