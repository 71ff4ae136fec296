// Journey 10 with its mutation: a dispute's hazard is passed on through the gateway and becomes a lead, without a name.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { introduce } from '@jinyun/county/county';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';

const JOURNEY = readFileSync(join(import.meta.dirname, '../journeys/prosecutor/hazard-passed-on.graphql'), 'utf8');
const REFER = `mutation ($input: ReferDisputeAsLeadInput!) {
  referDisputeAsLead(input: $input) { event version dispute { status referredLead { id } } }
}`;
const OFFICER = { 'x-acting-role': 'post_officer' };

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
  introduce(county.departments.map(({ department }) => department));
});
afterAll(() => county.close());

type Referred = { referredLead: { status: string } | null };
async function referred(): Promise<Referred['referredLead']> {
  const { disputes } = (await county.ask(JOURNEY)).data as { disputes: { nodes: Referred[] } };
  expect(disputes.nodes).toHaveLength(1);
  return disputes.nodes[0]?.referredLead ?? null;
}

async function dump(at: number, tables: readonly string[]): Promise<string> {
  const em = county.departments[at]?.department.orm.em.fork();
  const parts = await Promise.all(tables.map((table) => em?.execute(`select to_jsonb(t) from ${table} t`)));
  return JSON.stringify(parts);
}

test('the dispute of the article is passed on once, by an officer, and the graph shows the lead it became', async () => {
  expect(await referred()).toBeNull();
  const input = { id: 'dispute-d1', expectedVersion: 1, idempotencyKey: randomUUID(), domain: 'WORK_SAFETY' };
  const forbidden = await county.ask(REFER, { input });
  expect(forbidden.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', subgraph: 'policing' });
  const answers = [await county.ask(REFER, { input }, OFFICER), await county.ask(REFER, { input }, OFFICER)];
  expect(answers[0]).toEqual({
    data: {
      referDisputeAsLead: {
        event: 'referDisputeAsLead',
        version: 2,
        dispute: { status: 'AGREED', referredLead: null },
      },
    },
  });
  expect(answers[1]).toEqual(answers[0]);
  for (const end = Date.now() + 20_000; (await referred()) === null && Date.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await referred()).toEqual({ status: 'SUBMITTED' });
  const { data } = await county.ask('{ dispute(id: "dispute-d1") { referredLead { id } } }');
  const { referredLead } = (data as { dispute: { referredLead: { id: string } } }).dispute;
  const seen = await county.ask(`{ lead(id: "${referredLead.id}") { channel domain referredByPost { displayName }
    originDispute { id } origin history { event { name role by } } }
    dispute(id: "dispute-d1") { history { event { name role } } } }`);
  expect(seen.data).toMatchObject({
    lead: {
      channel: 'POLICE_REFERRAL',
      domain: 'WORK_SAFETY',
      referredByPost: { displayName: '金梅亭社区警务室' },
      originDispute: { id: 'dispute-d1' },
      origin: 'RECORDED',
      history: [{ event: { name: 'receiveReferral', role: 'system' } }],
    },
    dispute: {
      history: [
        { event: null },
        { event: { name: 'referDisputeAsLead', role: 'post_officer' } },
        { event: { name: 'recordReferredLead', role: 'system' } },
      ],
    },
  });
  const again = { ...input, idempotencyKey: randomUUID(), expectedVersion: 3 };
  expect((await county.ask(REFER, { input: again }, OFFICER)).errors?.[0]?.extensions).toMatchObject({
    code: 'GUARD_FAILED',
    guard: 'notReferredYet',
  });
});

test('no name of a party has left the police: neither in the message nor with the procuratorate', async () => {
  const message = await dump(0, ['outbox_message']);
  const receiver = await dump(1, ['lead', 'lifecycle_event', 'hist.lead', 'idempotency_key']);
  expect(message).toContain('LAYERED_SUBCONTRACTING');
  expect(receiver).toContain('LAYERED_SUBCONTRACTING');
  for (const name of ['黄某', '家属', 'party-d1']) {
    expect(message).not.toContain(name);
    expect(receiver).not.toContain(name);
  }
});

test('what only servers of the house may call is in no schema that a client sees', async () => {
  const { errors } = await county.ask(
    'mutation { receiveReferral(input: {}) { event } }',
    {},
    { 'x-acting-role': 'system' },
  );
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('a change cannot be dated back, and a role that is none is refused before anything is asked', async () => {
  const input = { id: 'dispute-d1', expectedVersion: 3, idempotencyKey: randomUUID(), domain: 'OTHER' };
  const past = await county.ask(REFER, { input }, { ...OFFICER, 'x-as-of': '2026-01-01T00:00:00Z' });
  expect(past).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'x-as-of' } }] });
  const stranger = await county.ask('{ county { name } }', {}, { 'x-acting-role': 'mayor' });
  expect(stranger).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'x-acting-role' } }] });
});
