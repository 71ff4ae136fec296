// A hazard passed on to the procuratorate becomes exactly one lead, however often either department is killed on the way.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDepartment } from '@jinyun/kit/department';
import { policing } from '@jinyun/policing/department';
import fc from 'fast-check';
import pg from 'pg';
import { openDisputes } from '../disputes.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { type KeptAlive, keepAlive } from './testing/kept-alive.ts';
import { START_TIMEOUT_MS } from './testing/program.ts';

const KILLS = 100;
/** From as soon as it answers to well after a delivery has ended. */
const LIFE_MS_MAX = 120;
const DEADLINE_MS = 600_000;

let databases: ClonedDatabases;
let procuratorate: KeptAlive;
let sender: KeptAlive;

beforeAll(async () => {
  databases = await cloneDatabases();
  procuratorate = await keepAlive({ command: ['subgraphs/procuratorate/main.ts'], env: databases.env });
  const env = { ...databases.env, PROCURATORATE_URL: procuratorate.url };
  sender = await keepAlive({ command: ['subgraphs/policing/main.ts'], env });
}, START_TIMEOUT_MS);
afterAll(async () => {
  await Promise.all([procuratorate?.stop(), sender?.stop()]);
  await databases.close();
});

test(
  `after ${KILLS} kills at random moments every referred dispute is one lead, none is lost and none came twice`,
  async () => {
    const { referred, stop } = await referWithoutPause();
    // Drawn from the run's seed, so that a failure can be replayed.
    const lives = fc.sample(fc.integer({ min: 0, max: LIFE_MS_MAX }), KILLS);
    await Promise.all([killEach(procuratorate, lives.slice(0, KILLS / 2)), killEach(sender, lives.slice(KILLS / 2))]);
    await stop();
    expect(procuratorate.killCount() + sender.killCount()).toBeGreaterThanOrEqual(KILLS);
    expect(referred.length).toBeGreaterThan(20);
    await allDelivered();
    const [again] = await rows('policing', 'select id from outbox_message where attempt_count > 1 limit 1');
    // Some delivery had to be tried again, or the kills showed nothing.
    expect(again).toBeDefined();
    const leads = await rows('procuratorate', `select id from lead where channel = 'POLICE_REFERRAL' order by id`);
    const disputes = await rows(
      'policing',
      'select id, referred_lead_id as lead from dispute where referral_id is not null',
    );
    expect(disputes.map(({ id }) => id).sort()).toEqual([...referred].sort());
    expect(disputes.map(({ lead }) => lead).sort()).toEqual(leads.map(({ id }) => id));
    expect(leads).toHaveLength(referred.length);
  },
  DEADLINE_MS,
);

/** Refers one dispute after another through a third process's eyes: the database is the same, whoever is being killed. */
async function referWithoutPause(): Promise<{ referred: string[]; stop(): Promise<void> }> {
  const department = await openDepartment(policing, { databaseUrl: databases.urls.policing });
  const { report, go } = openDisputes(() => department);
  const referred: string[] = [];
  let going = true;
  const work = (async () => {
    while (going) {
      const reported = await report();
      await go(reported, [
        ['escalateDispute', { riskFlags: ['UNSAFE_WORK'] }],
        ['referDisputeAsLead', { domain: 'WORK_SAFETY' }],
      ]);
      referred.push(reported.id);
      await new Promise((resolve) => setTimeout(resolve, LIFE_MS_MAX));
    }
  })();
  const stop = async (): Promise<void> => {
    going = false;
    await work;
    await department.close();
  };
  return { referred, stop };
}

async function killEach(program: KeptAlive, lives: readonly number[]): Promise<void> {
  for (const life of lives) {
    await new Promise((resolve) => setTimeout(resolve, life));
    await program.killAndRestart();
  }
}

/** Within a lease and a few sweeps of the last start. */
async function allDelivered(): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const waiting = await rows('policing', 'select id from outbox_message where delivered_at is null');
    if (waiting.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('A message was not delivered within a minute of the last kill.');
}

async function rows(name: 'policing' | 'procuratorate', select: string): Promise<{ id: string; lead?: string }[]> {
  const client = new pg.Client({ connectionString: databases.urls[name] });
  await client.connect();
  try {
    return (await client.query(select)).rows;
  } finally {
    await client.end();
  }
}
