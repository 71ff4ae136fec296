// However a file comes to hold another text, the new one is taken, whole, once, and one after the other.
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type Following, followFile } from './follow-file.ts';

const closings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

type Change = (file: string, folder: string) => void;
test.each<[string, Change]>([
  ['written in place', (file) => writeFileSync(file, 'second')],
  [
    'replaced',
    (file, folder) => {
      writeFileSync(join(folder, 'next'), 'second');
      renameSync(join(folder, 'next'), file);
    },
  ],
  [
    'taken away and written again',
    (file) => {
      unlinkSync(file);
      writeFileSync(file, 'second');
    },
  ],
])('a file that is %s is taken', async (_how, change) => {
  const { file, folder, texts } = follow();
  change(file, folder);
  expect(await texts.next()).toBe('second');
});

test('a link that is turned to another folder is followed', async () => {
  const folder = newFolder();
  for (const [name, text] of [['v1', 'first'] as const, ['v2', 'second'] as const]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'it'), text);
  }
  symlinkSync('v1', join(folder, 'now'));
  symlinkSync('now/it', join(folder, 'it'));
  const { texts } = follow({ folder, write: false });
  symlinkSync('v2', join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'now'));
  expect(await texts.next()).toBe('second');
});

test('one text is taken after the other, and of those in between only the last', async () => {
  const texts = queue<string>();
  const gates: (() => void)[] = [];
  const { file } = follow({
    take: (text) => {
      texts.add(text);
      return new Promise((resolve) => void gates.push(resolve));
    },
  });
  writeFileSync(file, 'second');
  expect(await texts.next()).toBe('second');
  writeFileSync(file, 'third');
  writeFileSync(file, 'fourth');
  expect(texts.left()).toBe(0);
  gates.shift()?.();
  expect(await texts.next()).toBe('fourth');
  gates.shift()?.();
});

test('a file that is gone is told, and followed again when it is back; what is not taken is told, too', async () => {
  const texts = queue<string>();
  const { file, failures } = follow({
    take: async (text) => {
      if (text === 'bad') throw new Error('a bad text');
      texts.add(text);
    },
  });
  unlinkSync(file);
  expect((await failures.next()).message).toMatch(/ENOENT/);
  writeFileSync(file, 'bad');
  expect((await failures.next()).message).toBe('a bad text');
  writeFileSync(file, 'good');
  expect(await texts.next()).toBe('good');
});

test('a file that changed before it was watched, or of which nobody tells, is found by looking', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'it'), 'second');
  const { texts } = follow({ folder, write: false });
  expect(await texts.next()).toBe('second');
});

test('the same text again is not taken, nor is any after the end', async () => {
  const { file, texts, following } = follow();
  writeFileSync(file, 'first');
  following.look();
  await following.close();
  writeFileSync(file, 'second');
  following.look();
  await following.close();
  expect(texts.left()).toBe(0);
});

type Options = {
  readonly folder?: string;
  readonly write?: boolean;
  readonly take?: (text: string) => Promise<void>;
};

function follow({ folder = newFolder(), write = true, take }: Options = {}) {
  const file = join(folder, 'it');
  if (write) writeFileSync(file, 'first');
  const [texts, failures] = [queue<string>(), queue<Error>()];
  const following: Following = followFile(file, {
    text: 'first',
    take: take ?? (async (text) => texts.add(text)),
    fail: (error) => failures.add(error),
    settleMs: 20,
  });
  closings.push(() => following.close());
  return { file, folder, texts, failures, following };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'follow-file-'));
  closings.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What was added, in turn, as soon as it is there. */
function queue<Item>() {
  const items: Item[] = [];
  let wake: (() => void) | null = null;
  const add = (item: Item): void => {
    items.push(item);
    wake?.();
  };
  const next = async (): Promise<Item> => {
    for (;;) {
      const item = items.shift();
      if (item !== undefined) return item;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { add, next, left: () => items.length };
}
