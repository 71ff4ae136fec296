// Whoever starts it, and wherever the checkout lies: PostgreSQL runs as a user it accepts, or a sentence says why not.
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chooseServerUser } from './server-user.ts';
import { startPostgres } from './start.ts';
import { findPackage } from './surroundings.ts';
import { killLaunchers, launch } from './testing/launcher.ts';
import {
  copyPackage,
  leftOf,
  makePlayground,
  makeUsedPlayground,
  removePlaygrounds,
  watchdogsIn,
} from './testing/playground.ts';
import { query } from './testing/query.ts';
import { isRoot, ordinaryUser, STRANGER } from './testing/users.ts';

const caches: string[] = [];
/** Root in a container seldom may; a checkout that cannot be written to is then made by nobody. */
const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

afterAll(async () => {
  killLaunchers();
  for (const cache of caches) await rm(cache, { recursive: true, force: true });
  await removePlaygrounds();
});

describe('as whoever runs the tests', () => {
  test('missing library links (an install without scripts) are made', async () => {
    const place = await makeUsedPlayground();
    const packageDir = await withoutLinks(await copyPackage(join(place.root, 'package')));
    const server = await startPostgres({ ...place, surroundings: { ...place.surroundings, packageDir } });
    expect(await query(server.url('postgres', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await readlink(join(packageDir, 'native/lib/libicui18n.so.60'))).toBe('libicui18n.so.60.2');
    await server.stop();
  });

  test('data of another user is refused', async () => {
    const place = await makePlayground();
    await mkdir(place.dataDir);
    await symlink('/etc', join(place.dataDir, 'pg18'));
    const code = isRoot ? 'POSTGRES_USER_UNUSABLE' : 'POSTGRES_DATA_UNUSABLE';
    await expect(startPostgres(place)).rejects.toMatchObject({ code, message: expect.stringContaining('belongs to') });
  });

  test('a system without glibc is told so', async () => {
    const place = await makePlayground();
    const packageDir = await copyPackage(join(place.root, 'package'));
    const program = join(packageDir, 'native/bin/postgres');
    const bytes = await readFile(program);
    const loader = bytes.indexOf('/ld-linux');
    expect(loader).toBeGreaterThan(0);
    bytes.write('/no-linux', loader);
    await rm(program);
    await writeFile(program, bytes, { mode: 0o755 });
    await expect(startPostgres({ ...place, surroundings: { packageDir } })).rejects.toMatchObject({
      code: 'POSTGRES_PLATFORM_UNSUPPORTED',
      message: expect.stringMatching(/needs glibc.*DATABASE_URL_POLICING/s),
    });
  });

  test('a platform without a package is told so', () => {
    expect(() => findPackage('linux', 'riscv64')).toThrow(/for linux-riscv64.*DATABASE_URL_POLICING/s);
  });
});

if (isRoot) {
  describe('as root', () => {
    test('the server runs as nobody, also where no user is called postgres', async () => {
      const place = await makePlayground();
      const launcher = launch({ ...place, wrapper: await withoutUserPostgres(place.root) });
      const { pid, url } = await launcher.ready;
      expect(await uidOf(pid)).toBe(65_534);
      expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await launcher.stop();
      expect(await leftOf(place)).toEqual([]);
    });

    test('a system without a user called nobody is told so', async () => {
      const place = await makePlayground();
      const passwdFile = join(place.root, 'passwd');
      await writeFile(passwdFile, 'root:x:0:0:root:/root:/bin/sh\n');
      await expect(startPostgres({ ...place, surroundings: { passwdFile } })).rejects.toMatchObject({
        code: 'POSTGRES_USER_UNUSABLE',
        message: expect.stringContaining('has no user "nobody"'),
      });
    });

    test('a checkout in a closed directory in a closed home: binaries are staged once, the data stays in it', async () => {
      const place = await makePlayground();
      const checkout = join(place.root, 'home', 'checkout');
      await mkdir(checkout, { recursive: true });
      for (const path of [join(place.root, 'home'), checkout]) await chmod(path, 0o700);
      const packageDir = await copyPackage(join(checkout, 'package'));
      const cacheRoot = await makeCache();
      const surroundings = { ...place.surroundings, packageDir, cacheRoot };
      for (const turn of [1, 2]) {
        const server = await startPostgres({ dataDir: join(checkout, '.data'), surroundings });
        const url = server.url('postgres', 'postgres');
        if (turn === 1) await query(url, 'CREATE TABLE t AS SELECT generate_series(1, 5000)');
        expect(await query(url, 'SELECT count(*) FROM t')).toEqual([{ count: '5000' }]);
        const [staged] = await readdir(cacheRoot);
        expect(await readlink(`/proc/${server.pid}/exe`)).toBe(join(cacheRoot, staged ?? '', 'native/bin/postgres'));
        expect(await readlink(`/proc/${server.pid}/cwd`)).toBe(join(checkout, '.data', 'pg18'));
        await server.stop();
      }
      expect(await leftOf(place)).toEqual([]);
    });

    test('the death of Node in such a closed place is cleared away as well', async () => {
      const place = await makeUsedPlayground();
      await chmod(place.root, 0o700);
      const surroundings = { cacheRoot: await makeCache() };
      const launcher = launch({ ...place, surroundings });
      const { host } = await launcher.ready;
      expect(host).toMatch(/^\/tmp\//);
      await launcher.end('SIGKILL');
      expect(await leftOf(place)).toEqual([]);
      await expect(readdir(host)).rejects.toMatchObject({ code: 'ENOENT' });
    });

    test('a cache that somebody else has made stops the start', async () => {
      const place = await makePlayground();
      const packageDir = await copyPackage(join(place.root, 'home'));
      await chmod(packageDir, 0o700);
      const cacheRoot = await makeCache();
      await chown(cacheRoot, STRANGER.uid, STRANGER.gid);
      const surroundings = { ...place.surroundings, packageDir, cacheRoot };
      await expect(startPostgres({ ...place, surroundings })).rejects.toMatchObject({ code: 'POSTGRES_CACHE_UNSAFE' });
    });

    test('data first made by an ordinary user is served as that user, who can go on alone afterwards', async () => {
      const place = await makePlayground();
      const user = ordinaryUser();
      const packageDir = await copyPackage(join(place.root, 'package'));
      const given = {
        dataDir: join(place.root, 'theirs', 'data'),
        surroundings: { ...place.surroundings, packageDir },
      };
      await mkdir(join(place.root, 'theirs'));
      await chown(join(place.root, 'theirs'), user.uid, user.gid);
      for (const runAs of [user, null, user]) {
        const launcher = launch({ ...given, runAs });
        const { pid, url } = await launcher.ready;
        expect(await uidOf(pid)).toBe(user.uid);
        await query(url, 'CREATE TABLE IF NOT EXISTS t (id int); INSERT INTO t VALUES (1)');
        if (runAs === null) expect(await query(url, 'SELECT count(*) FROM t')).toEqual([{ count: '2' }]);
        expect(await launcher.stop()).toBe(0);
      }
      expect(await leftOf(place)).toEqual([]);
    });

    test('behind sudo the server of a new directory runs as the one who called it', async () => {
      const { uid, gid } = ordinaryUser();
      const chosen = await chooseServerUser({ dataPath: '/nowhere', sudo: { uid, gid }, passwdFile: '/etc/passwd' });
      expect(chosen).toEqual({ uid, gid, spawnAs: { uid, gid } });
    });

    test('the orphan of a last run is found even where root may not look at the processes of others (a container)', async () => {
      const place = await makeUsedPlayground();
      const launcher = launch(place);
      const { pid } = await launcher.ready;
      for (const watchdog of await watchdogsIn(place.root)) process.kill(watchdog, 'SIGKILL');
      await launcher.end('SIGKILL');
      const next = launch({ ...place, wrapper: ['setpriv', '--bounding-set=-sys_ptrace'] });
      expect((await next.ready).pid).not.toBe(pid);
      expect(next.lines[0]).toContain('stopped a PostgreSQL server');
      await next.stop();
      expect(await leftOf(place)).toEqual([]);
    });

    if (canMount) {
      test('a checkout that cannot be written to and lacks its links is staged too', async () => {
        const place = await makeUsedPlayground();
        const packageDir = await withoutLinks(await copyPackage(join(place.root, 'package')));
        const wrapper = inOwnMounts('mount --bind "$0" "$0" && mount -o remount,bind,ro "$0"', packageDir);
        const surroundings = { ...place.surroundings, packageDir, cacheRoot: await makeCache() };
        const launcher = launch({ ...place, surroundings, wrapper });
        await launcher.ready;
        await launcher.stop();
        expect(await readdir(surroundings.cacheRoot)).toHaveLength(1);
      });
    }

    const capabilities = { 'change to another user': '-setuid,-setgid', 'give files away': '-chown' };
    for (const [what, dropped] of Object.entries(capabilities)) {
      test(`root that may not ${what} (a container) is told to start as an ordinary user`, async () => {
        const place = await makePlayground();
        const launcher = launch({ ...place, wrapper: ['setpriv', `--bounding-set=${dropped}`] });
        const { code, message } = await launcher.refusal;
        expect(code).toBe('POSTGRES_USER_UNUSABLE');
        expect(message).toMatch(/Start as an ordinary user.*DATABASE_URL_POLICING/s);
        expect(await leftOf(place)).toEqual([]);
      });
    }
  });

  describe('as an ordinary user', () => {
    test('data of another user is refused, and so is a directory that cannot be written to', async () => {
      const place = await makeUsedPlayground();
      const packageDir = await copyPackage(join(place.root, 'package'));
      const given = { ...place, surroundings: { ...place.surroundings, packageDir }, runAs: ordinaryUser() };
      const data = await launch(given).refusal;
      expect(data.code).toBe('POSTGRES_DATA_UNUSABLE');
      expect(data.message).toContain(`belongs to user 65534, and this is user ${ordinaryUser().uid}`);
      await mkdir(join(place.root, 'closed'));
      const closed = await launch({ ...given, dataDir: join(place.root, 'closed') }).refusal;
      expect(closed.code).toBe('POSTGRES_DATA_UNUSABLE');
      const below = await launch({ ...given, dataDir: join(place.root, 'closed', 'below') }).refusal;
      expect(below.code).toBe('BAD_SETTING');
    });

    test('missing library links in a checkout that cannot be written to are told', async () => {
      const place = await makePlayground();
      const packageDir = await withoutLinks(await copyPackage(join(place.root, 'package')));
      const dataDir = join(place.surroundings.tempDir, 'data');
      const given = { dataDir, surroundings: { ...place.surroundings, packageDir }, runAs: ordinaryUser() };
      const { code, message } = await launch(given).refusal;
      expect(code).toBe('POSTGRES_BINARIES_UNUSABLE');
      expect(message).toContain('without --ignore-scripts');
    });

    test('a user id without an entry in /etc/passwd is told so', async () => {
      const place = await makePlayground();
      const packageDir = await copyPackage(join(place.root, 'package'));
      const dataDir = join(place.surroundings.tempDir, 'data');
      const given = { dataDir, surroundings: { ...place.surroundings, packageDir }, runAs: STRANGER };
      const { code, message } = await launch(given).refusal;
      expect(code).toBe('POSTGRES_USER_UNUSABLE');
      expect(message).toMatch(/user 4242, who has no entry in \/etc\/passwd.*DATABASE_URL_POLICING/s);
      expect(await readdir(dataDir)).toEqual([]);
    });
  });
}

/** Nothing to do where there is none, as in most containers. */
async function withoutUserPostgres(directory: string): Promise<string[]> {
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n');
  const others = users.filter((line) => !line.startsWith('postgres:'));
  if (others.length === users.length) return [];
  const passwd = join(directory, 'passwd');
  await writeFile(passwd, others.join('\n'));
  return inOwnMounts('mount --bind "$0" /etc/passwd', passwd);
}

/** Runs what follows in mounts of its own, after `command` has changed them; "$0" is the argument. */
function inOwnMounts(command: string, argument: string): string[] {
  return ['unshare', '--mount', 'sh', '-c', `${command} && exec "$@"`, argument];
}

/** In the one place above which every directory is root's. */
async function makeCache(): Promise<string> {
  const cache = await mkdtemp('/var/cache/county-test-');
  caches.push(cache);
  await chmod(cache, 0o755);
  return cache;
}

async function withoutLinks(packageDir: string): Promise<string> {
  const lib = join(packageDir, 'native/lib');
  for (const entry of await readdir(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(lib, entry.name));
  }
  return packageDir;
}

async function uidOf(pid: number): Promise<number> {
  return Number(/^Uid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
