// A place for one test: data, temp and memory directories of its own, and the question whether anything is left of it.
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startPostgres } from '../start.ts';
import { findSurroundings, type Surroundings } from '../surroundings.ts';

export type Playground = {
  root: string;
  dataDir: string;
  /** Both inside the playground. */
  surroundings: Pick<Surroundings, 'tempDir' | 'memoryDir'>;
};

const made: string[] = [];

/** Open to every user, as a temp directory is. */
export async function makePlayground(): Promise<Playground> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'county-'));
  made.push(root);
  await chmod(root, 0o755);
  const [tempDir, memoryDir] = [join(root, 'tmp'), join(root, 'shm')];
  for (const directory of [tempDir, memoryDir]) {
    await mkdir(directory);
    await chmod(directory, 0o1777);
  }
  return { root, dataDir: join(root, '缙云 data'), surroundings: { tempDir, memoryDir } };
}

let template: Promise<string> | undefined;

/** A place whose data directory has a cluster already, stopped: copied from one that a suite makes once. */
export async function makeUsedPlayground(surroundings: Partial<Surroundings> = {}): Promise<Playground> {
  template ??= makePlayground().then(async (place) => {
    const given = { ...place, surroundings: { ...place.surroundings, ...surroundings } };
    await (await startPostgres(given)).stop();
    return place.dataDir;
  });
  const place = await makePlayground();
  await promisify(execFile)('cp', ['-a', await template, place.dataDir]);
  return place;
}

/** The platform package once more, by hard links where it can be: take a file away before you write another. */
export async function copyPackage(to: string): Promise<string> {
  const { packageDir } = findSurroundings();
  const copy = promisify(execFile);
  await copy('cp', ['-al', packageDir, to]).catch(async () => {
    await rm(to, { recursive: true, force: true });
    await copy('cp', ['-a', packageDir, to]);
  });
  return to;
}

/**
 * What is left of it: processes that work anywhere inside, and run directories or clusters. Waits for it to be nothing,
 * for the half second that a watchdog may need, and longer on a busy machine.
 */
export async function leftOf({ root, surroundings }: Playground): Promise<string[]> {
  for (let turn = 0; ; turn += 1) {
    const files = await Promise.all([surroundings.tempDir, surroundings.memoryDir].map((path) => readdir(path)));
    const left = [...(await processesIn(root)), ...files.flat()];
    if (left.length === 0 || turn === 400) return left;
    await sleep(25);
  }
}

/** Process id and command line of each process whose working directory is in there. */
export async function processesIn(directory: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const place = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      if (!`${place}/`.startsWith(`${directory}/`)) return null;
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return `${pid} ${command.replaceAll('\0', ' ').trim()}`;
    }),
  );
  return found.filter((line) => line !== null);
}

/** The process ids of the watchdogs at work in there. */
export async function watchdogsIn(directory: string): Promise<number[]> {
  const all = await processesIn(directory);
  return all.filter((line) => line.includes('watchdog')).map((line) => Number.parseInt(line, 10));
}

/** At the end of a suite, with whatever a failed test left running there. */
export async function removePlaygrounds(): Promise<void> {
  for (const root of made.splice(0)) {
    for (const line of await processesIn(root)) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }
}
