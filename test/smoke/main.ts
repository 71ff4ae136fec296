// `npm run smoke`: starts the county as a newcomer does, twice on one data directory, asks it a journey, and stops it.
// Fails when an answer differs or a process is left; prints how long each start took beside what is promised.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const JOURNEY = join(ROOT, 'test/journeys/public/funnel');
const START_TIMEOUT_MS = 60_000;
const FIRST_START_MAX_S = 10;
const LATER_START_MAX_S = 4;

const dataDir = mkdtempSync(join(tmpdir(), 'jinyun-smoke-'));
try {
  await startAskStop('first start', FIRST_START_MAX_S);
  await startAskStop('later start', LATER_START_MAX_S);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function startAskStop(what: string, maxSeconds: number): Promise<void> {
  const began = performance.now();
  const county = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    shell: process.platform === 'win32',
  });
  const ended = new Promise<void>((resolve) => county.once('exit', () => resolve()));
  const url = await readUrl(county);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${what}: ready in ${seconds.toFixed(2)} s (promised: ${maxSeconds} s)\n`);
  await askJourney(url);
  await visit(url);
  interrupt(county);
  await ended;
  refuseWhen(listLeftovers().length > 0, `processes are left after the ${what}: ${listLeftovers().join(', ')}`);
}

function readUrl(county: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(
      () => reject(new Error(`no address within ${START_TIMEOUT_MS} ms:\n${printed}`)),
      START_TIMEOUT_MS,
    );
    county.once('exit', (code) => reject(new Error(`the start ended with ${code}:\n${printed}`)));
    county.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [url] = /http:\/\/\S+\/graphql/.exec(printed) ?? [];
      if (url === undefined || !printed.includes('Ctrl-C')) return;
      clearTimeout(late);
      resolve(url);
    });
  });
}

async function askJourney(url: string): Promise<void> {
  const body = JSON.stringify({ query: readFileSync(`${JOURNEY}.graphql`, 'utf8') });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const expected = JSON.parse(readFileSync(`${JOURNEY}.answer.json`, 'utf8'));
  refuseWhen(
    !isDeepStrictEqual(await response.json(), expected),
    'the journey was not answered as beside its question',
  );
}

/** The page that a browser is shown, put together at this very visit. */
async function visit(url: string): Promise<void> {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  refuseWhen(!(await response.text()).includes('缙云县治理图谱'), 'a browser was not shown the explorer');
}

/** Ctrl-C in a terminal goes to the whole group in the foreground. */
function interrupt({ pid }: ChildProcess): void {
  if (pid === undefined) throw new Error('the start has no process');
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGINT');
}

/** Processes whose working directory or command line names the data directory (Linux; elsewhere none can be listed). */
function listLeftovers(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && pid !== String(process.pid) && belongsToUs(pid));
}

function belongsToUs(pid: string): boolean {
  try {
    const told = `${readlinkSync(`/proc/${pid}/cwd`)} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`;
    return told.includes(dataDir);
  } catch {
    return false;
  }
}

function refuseWhen(wrong: boolean, sentence: string): void {
  if (wrong) throw new Error(sentence);
}
