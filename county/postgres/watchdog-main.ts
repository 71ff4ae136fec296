// The watchdog where there is no shell: waits for the end of its input, which is the end of the Node that started it,
// and then stops the server through pg_ctl and removes what it was told to. Run as a program of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmasterFile } from './postmaster-file.ts';

const [pgCtl = '', pid = '', signal = '', ...removes] = process.argv.slice(2);

if ((await text(process.stdin)) === '') {
  await stopServer();
  process.chdir('/');
  for (const path of removes) rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}

async function stopServer(): Promise<void> {
  if ((await readPostmasterFile('.'))?.pid !== Number(pid)) return;
  spawnSync(pgCtl, ['kill', signal, pid], { stdio: 'ignore', windowsHide: true });
  for (let turn = 0; turn < 600 && existsSync('postmaster.pid'); turn += 1) await sleep(50);
}
