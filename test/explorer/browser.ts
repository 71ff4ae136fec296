// A headless Chromium for tests of pages: the one that CHROMIUM names, or on Linux x64 the one that npm brought.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { ROOT } from '../tidy/source-files.ts';

const HOW_TO_GET_ONE =
  'install Chromium or Chrome and say where it is, for example CHROMIUM=/usr/bin/chromium npm test ' +
  '(npm brings one along for Linux x64 alone)';

/** `npm ci` empties this folder, so a newer version is unpacked anew. */
const UNPACKED = join(ROOT, 'node_modules/.cache/chromium');

/** It can reach nothing but this machine. Throws a sentence that says how to get one where there is none. */
export async function openBrowser(named = process.env.CHROMIUM): Promise<Browser> {
  const found = named ? { executablePath: named } : await shipped();
  if (found === null) throw new Error(`The explorer is tested in a browser and none is here: ${HOW_TO_GET_ONE}.`);
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  try {
    return await chromium.launch({ ...found, args });
  } catch (cause) {
    throw new Error(`${found.executablePath} did not start: ${HOW_TO_GET_ONE}.`, { cause });
  }
}

/** With the libraries and fonts it needs, which a bare machine may lack. */
async function shipped(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(UNPACKED)) await unpack();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
    ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: join(UNPACKED, 'fonts') }),
  };
  return { executablePath: join(UNPACKED, 'chromium'), env };
}

/** Under a name of its own first: an unpacking that is broken off leaves nothing that looks whole. */
async function unpack(): Promise<void> {
  mkdirSync(dirname(UNPACKED), { recursive: true });
  const draft = mkdtempSync(`${UNPACKED}-`);
  const program = join(import.meta.dirname, 'unpack-main.ts');
  await promisify(execFile)(process.execPath, [program], { env: { ...process.env, TMPDIR: draft } });
  renameSync(draft, UNPACKED);
}
