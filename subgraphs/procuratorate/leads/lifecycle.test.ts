// A lead worked on from submission to a filed case, on a real PostgreSQL; and what nobody learns of who submitted it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { type Left, openProceeding } from '@jinyun/test/proceeding';
import { PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { Lead } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
});
afterAll(() => clone.close());

const { execute, ask, attempt, go } = openProceeding(() => clone.department, 'lead', 'assistant');

type Submission = { readonly as?: Role; readonly by?: string; readonly key?: string };

async function submit({
  as = 'observer',
  by,
  key = randomUUID(),
}: Submission = {}): Promise<{ trackingNo: string; lead: Left }> {
  const input = {
    idempotencyKey: key,
    place: '示例路',
    description: '示例情况',
    domain: 'WORK_SAFETY',
    evidenceHashes: ['a'.repeat(64)],
  };
  const query = 'mutation ($input: SubmitLeadInput!) { submitLead(input: $input) { trackingNo } }';
  const { data, errors } = await execute(query, { input }, { as, ...(by !== undefined && { subject: by }) });
  expect(errors).toBeUndefined();
  const { trackingNo } = (data as { submitLead: { trackingNo: string } }).submitLead;
  const [lead] = await clone.department.orm.em
    .fork()
    .find(Lead, {}, { orderBy: { submittedAt: 'desc nulls last' }, limit: 1 });
  return { trackingNo, lead: { id: lead?.id ?? '', status: lead?.status ?? '', version: lead?.version ?? 0 } };
}

const ASSESSMENT = { assessedOn: '2026-11-05', authenticity: 'CREDIBLE', verifiability: 'VERIFIABLE', risk: 'LOW' };
const TO_INVESTIGATION = [
  ['registerLead'],
  ['assessLead'],
  ['recordAssessment', ASSESSMENT],
  ['investigateLead', { as: 'prosecutor' }],
] as const;

test('from submission to a filed case: the prosecutor proposes, the chief decides, the submitter is told', async () => {
  const { trackingNo, lead } = await submit();
  const filed = await go(lead, [
    ...TO_INVESTIGATION,
    ['recordSiteVerification', { visitedAt: '2026-11-10T01:00:00Z', officerCount: 2 }],
    ['proposeFiling', { as: 'prosecutor', proposal: 'FILE' }],
    ['fileCase', { as: 'chief_prosecutor', kind: 'ADMINISTRATIVE', filedOn: '2026-11-12', caseNo: '示例字1号' }],
  ]);
  expect(filed).toMatchObject({ status: 'FILED', version: 8 });
  const [made] = await clone.department.orm.em.fork().find(PublicInterestCase, { lead: filed.id });
  expect(made).toMatchObject({ status: 'FILED', domain: 'WORK_SAFETY', origin: 'RECORDED' });
  expect(await ask(`{ myLead(trackingNo: "${trackingNo}") { status notices { kind detail } } }`)).toEqual({
    myLead: {
      status: 'FILED',
      notices: [
        { kind: 'REGISTERED', detail: null },
        { kind: 'FILED', detail: null },
      ],
    },
  });
});

test('a case number that is taken is refused with a sentence, and nothing of the filing stays', async () => {
  const { lead } = await submit();
  const investigated = await go(lead, [...TO_INVESTIGATION, ['proposeFiling', { as: 'prosecutor', proposal: 'FILE' }]]);
  const { id, version } = investigated;
  const filing = {
    id,
    expectedVersion: version,
    as: 'chief_prosecutor',
    kind: 'CIVIL',
    filedOn: '2026-11-12',
  } as const;
  const taken = await attempt('fileCase', { ...filing, caseNo: '示例字1号' });
  expect(taken).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await ask(`{ lead(id: "${id}") { version status } }`)).toEqual({
    lead: { version, status: 'PRELIMINARY_INVESTIGATION' },
  });
  expect((await go(investigated, [['fileCase', { ...filing, caseNo: '示例字2号' }]])).status).toBe('FILED');
});

test('who submitted a lead may assess it, but not alone', async () => {
  const { lead } = await submit({ as: 'agency_contact', by: 'person-7' });
  const investigated = await go(lead, [
    ['registerLead'],
    ['assessLead'],
    ['recordAssessment', { ...ASSESSMENT, subject: 'person-7' }],
    ['investigateLead', { as: 'prosecutor' }],
    ['proposeFiling', { as: 'prosecutor', proposal: 'FILE' }],
  ]);
  const { id, version } = investigated;
  const file = { id, expectedVersion: version, as: 'chief_prosecutor', kind: 'CIVIL', filedOn: '2026-11-12' } as const;
  expect(await attempt('fileCase', file)).toMatchObject({ code: 'GUARD_FAILED', guard: 'assessedByAnother' });
});

test.each([
  ['assessed', ['registerLead', 'assessLead'], 'investigateLead', { as: 'prosecutor' }],
  ['filingProposed', null, 'fileCase', { as: 'chief_prosecutor', kind: 'CIVIL', filedOn: '2026-11-12' }],
  ['decliningProposed', null, 'declineCase', { as: 'chief_prosecutor' }],
  ['twoOfficers', null, 'recordSiteVerification', { visitedAt: '2026-11-10T01:00:00Z', officerCount: 1 }],
  ['saysTo', [], 'transferLead', { to: ' ' }],
] as const)('the guard %s stands in the way of %s', async (guard, way, event, input) => {
  const steps = way === null ? TO_INVESTIGATION : way.map((name) => [name] as const);
  const { id, version } = await go((await submit()).lead, steps);
  expect(await attempt(event, { id, expectedVersion: version, ...input })).toMatchObject({
    code: 'GUARD_FAILED',
    guard,
  });
});

test('a lead goes into another one, never into itself', async () => {
  const { lead } = await submit();
  const other = (await submit()).lead;
  const { id, version } = await go(lead, [['registerLead']]);
  const merge = { id, expectedVersion: version };
  expect(await attempt('mergeLead', { ...merge, into: id })).toMatchObject({
    code: 'GUARD_FAILED',
    guard: 'anotherLead',
  });
  expect(await attempt('mergeLead', { ...merge, into: 'lead-nobody' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await attempt('mergeLead', { ...merge, into: other.id })).toMatchObject({ status: 'MERGED' });
  expect(await ask(`{ lead(id: "${id}") { duplicateOf { id } } }`)).toEqual({
    lead: { duplicateOf: { id: other.id } },
  });
});

test('the submitter adds to the lead by its number; asked for more, that brings it back to assessment', async () => {
  const { trackingNo, lead } = await submit();
  const asked = await go(lead, [['registerLead'], ['assessLead'], ['requestLeadInfo', { wanted: '请补充照片' }]]);
  const mine = `{ myLead(trackingNo: "${trackingNo.toLowerCase()}") { status notices { kind detail } } }`;
  expect(await ask(mine)).toMatchObject({
    myLead: { status: 'INFO_REQUESTED', notices: [{}, { kind: 'INFO_REQUESTED', detail: '请补充照片' }] },
  });
  const query = 'mutation ($input: SupplementLeadInput!) { supplementLead(input: $input) { trackingNo } }';
  const input = { idempotencyKey: randomUUID(), trackingNo, description: '照片两张', evidenceHashes: ['b'.repeat(64)] };
  const answers = [
    await execute(query, { input }, { as: 'public' }),
    await execute(query, { input }, { as: 'public' }),
  ];
  expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
  expect(await ask(`{ lead(id: "${asked.id}") { status version evidenceCount { exact } } }`)).toEqual({
    lead: { status: 'ASSESSING', version: asked.version + 1, evidenceCount: { exact: 2 } },
  });
  const { errors } = await execute(
    query,
    {
      input: { ...input, idempotencyKey: randomUUID(), trackingNo: 'X' },
    },
    { as: 'public' },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'trackingNo' });
});

test('the same submission sent again is one lead with one number; the number is in no table', async () => {
  const before = await clone.department.orm.em.fork().count(Lead);
  const key = randomUUID();
  const sent = await Promise.all([submit({ key }), submit({ key }), submit({ key })]);
  expect(new Set(sent.map(({ trackingNo }) => trackingNo)).size).toBe(1);
  expect(await clone.department.orm.em.fork().count(Lead)).toBe(before + 1);
  expect(sent[0]?.trackingNo).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  expect(await dump()).not.toContain(sent[0]?.trackingNo);
});

test('who submitted is nowhere: not in the tables, not in the history, and when only to the month', async () => {
  const { lead } = await submit({ by: 'reporter-canary-1' });
  const worked = await go(lead, [['registerLead', { reason: '符合条件' }], ['assessLead']]);
  expect(await dump()).not.toContain('reporter-canary-1');
  const answer = await ask(
    `{ lead(id: "${worked.id}") { recordedAt deadlines { rule }
    history { since event { name role by at reason } } } }`,
    'public',
  );
  const { recordedAt, deadlines, history } = (answer as { lead: Record<string, unknown> }).lead;
  const at = recordedAt;
  expect(String(at)).toMatch(/T16:00:00.000Z$/);
  expect(deadlines).toBeNull();
  expect(history).toEqual([
    { since: at, event: { name: 'submitLead', role: 'observer', by: null, at, reason: null } },
    { since: at, event: { name: 'registerLead', role: 'assistant', by: 'unproven:assistant', at, reason: '符合条件' } },
    { since: at, event: { name: 'assessLead', role: 'assistant', by: 'unproven:assistant', at, reason: null } },
  ]);
  expect(await ask(`{ lead(id: "${worked.id}") { deadlines { rule metOn } } }`, 'prosecutor')).toMatchObject({
    lead: { deadlines: [{ rule: 'LEAD_REPORTER_ANSWER' }, { rule: 'LEAD_ASSESSMENT_TARGET', metOn: null }] },
  });
});

test('only a server of the house hands over a referral, and the same one again is the same lead', async () => {
  const query =
    'mutation ($input: ReceiveReferralInput!) { receiveReferral(input: $input) { lead { id channel referredByPost { id } } } }';
  const input = {
    idempotencyKey: `referral-${randomUUID()}`,
    domain: 'WORK_SAFETY',
    post: 'post-jinmeiting',
    hazards: ['UNSAFE_WORK'],
  };
  const { errors } = await execute(query, { input }, { as: 'post_officer' });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const answers = [
    await execute(query, { input }, { as: 'system' }),
    await execute(query, { input }, { as: 'system' }),
  ];
  expect(answers[0]).toMatchObject({
    data: { receiveReferral: { lead: { channel: 'POLICE_REFERRAL', referredByPost: { id: 'post-jinmeiting' } } } },
  });
  expect(answers[1]).toEqual(answers[0]);
});

/** Every text of the tables that leads leave something in. */
async function dump(): Promise<string> {
  const em = clone.department.orm.em.fork();
  const tables = ['lead', 'lead_assessment', 'lead_notice', 'lifecycle_event', 'idempotency_key'];
  const all = [...tables.map((table) => `public.${table}`), 'hist.lead', 'hist.lifecycle_event'];
  const parts = await Promise.all(all.map((table) => em.execute(`select to_jsonb(t) from ${table} t`)));
  return JSON.stringify(parts);
}
