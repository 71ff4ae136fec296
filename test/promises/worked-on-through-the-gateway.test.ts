// Every event of the two machines, fired over HTTP by those who may; before each, its button is drawn for them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenDepartment } from '@jinyun/kit/department';
import type { Machine } from '@jinyun/kit/lifecycle/machine';
import { disputeMachine } from '@jinyun/policing/mediation/lifecycle';
import { leadMachine } from '@jinyun/procuratorate/leads/lifecycle';
import { ACTING_ROLE_HEADER, type Role } from '@jinyun/schema/actor';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { type Left, openProceeding, type Step, type Steps } from '../proceeding.ts';

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
});
afterAll(() => county.close());

const overHttp: Pick<OpenDepartment, 'execute'> = {
  execute: ({ role }, { query = '', variables = {} }) => county.ask(query, variables, { [ACTING_ROLE_HEADER]: role }),
};
const disputes = openProceeding(() => overHttp, 'dispute', 'post_officer');
const leads = openProceeding(() => overHttp, 'lead', 'assistant');
const fired = new Set<string>();

/** As `go`, and holds the buttons against what is then done. */
async function work(kind: 'dispute' | 'lead', from: Left, steps: Steps): Promise<Left> {
  const { ask, go } = kind === 'dispute' ? disputes : leads;
  const by: Role = kind === 'dispute' ? 'post_officer' : 'assistant';
  let row = from;
  for (const [event, step = {}] of steps) {
    const answer = await ask(`{ row: ${kind}(id: "${row.id}") { availableActions { name } } }`, step.as ?? by);
    const { availableActions } = (answer as { row: { availableActions: { name: string }[] } }).row;
    expect(availableActions).toContainEqual({ name: event });
    row = await go(row, [[event, step]]);
    fired.add(event);
  }
  return row;
}

async function report(): Promise<Left> {
  const parties = [{ role: 'NEIGHBOUR' }, { role: 'NEIGHBOUR' }];
  const left = await disputes.attempt('reportDispute', {
    as: 'resident',
    place: '示例',
    kind: 'NEIGHBOURHOOD',
    parties,
  });
  expect(left).toMatchObject({ status: 'REPORTED', version: 1 });
  fired.add('reportDispute');
  return left;
}

async function idsOf(department: number, select: string): Promise<string[]> {
  const em = county.departments[department]?.department.orm.em.fork();
  return ((await em?.execute<{ id: string }[]>(select)) ?? []).map(({ id }) => id);
}

type Submitted = { lead: Left; trackingNo: string };
async function submit(): Promise<Submitted> {
  const query = 'mutation ($input: SubmitLeadInput!) { submitLead(input: $input) { trackingNo } }';
  const input = { idempotencyKey: randomUUID(), place: '示例路', description: '示例', domain: 'WORK_SAFETY' };
  const { data } = await leads.execute(query, { input }, { as: 'observer' });
  fired.add('submitLead');
  const [id = ''] = await idsOf(1, 'select id from lead order by submitted_at desc nulls last limit 1');
  const { trackingNo } = (data as { submitLead: { trackingNo: string } }).submitLead;
  return { lead: { id, status: 'SUBMITTED', version: 1 }, trackingNo };
}

const ACCEPTED: Steps = [['classifyDispute', { track: 'PEOPLES' }], ['acceptDispute']];
const today = new Date().toISOString().slice(0, 10);

async function signed(): Promise<{ dispute: Left; parties: string[] }> {
  const reported = await report();
  const parties = await idsOf(0, `select id from dispute_party where dispute_id = '${reported.id}'`);
  const dispute = await work('dispute', reported, [
    ...ACCEPTED,
    ['recordVisit', { visitedOn: today }],
    ['inviteAgency', { agency: 'agency-110-centre', invitedOn: today }],
    ['acceptAgencyInvitation', { agency: 'agency-110-centre', acceptedOn: today }],
    ['openSession', { heldOn: today }],
    ['proposeTerms', { terms: '示例' }],
    ['signAgreement', { form: 'WRITTEN', signedOn: today, signedBy: parties }],
  ]);
  return { dispute, parties };
}

test('a dispute: mediated, confirmed by the court, performed and closed; or breached and referred', async () => {
  const { dispute, parties } = await signed();
  const closed = await work('dispute', dispute, [
    ['applyJudicialConfirmation', { as: 'resident', appliedOn: today, applicants: parties }],
    ['recordJudicialConfirmation', { confirmedOn: today }],
    ['recordPerformance', { performedOn: today }],
    ['closeDispute', { as: 'post_director' }],
  ]);
  expect(closed.status).toBe('CLOSED');
  const breached = await work('dispute', (await signed()).dispute, [['recordBreach', { as: 'resident' }]]);
  expect((await work('dispute', breached, [['referToCourt', { routesTold: true }]])).status).toBe('REFERRED');
});

test('a dispute: ended by its parties, declined by one, or passed on for the hazard in it', async () => {
  const ended = await work('dispute', await report(), [
    ...ACCEPTED,
    ['endMediation', { as: 'resident', routesTold: true }],
  ]);
  expect(ended.status).toBe('FAILED');
  const reported = await report();
  const [party] = await idsOf(0, `select id from dispute_party where dispute_id = '${reported.id}'`);
  expect((await work('dispute', reported, [['declineMediation', { as: 'resident', party }]])).status).toBe(
    'DECLINED_BY_PARTY',
  );
  const passedOn: Steps = [
    ['escalateDispute', { riskFlags: ['UNSAFE_WORK'] }],
    ['referDisputeAsLead', { domain: 'WORK_SAFETY' }],
  ];
  expect((await work('dispute', await report(), passedOn)).status).toBe('REPORTED');
});

const ASSESSMENT: Step = { assessedOn: today, authenticity: 'CREDIBLE', verifiability: 'VERIFIABLE', risk: 'LOW' };
const INVESTIGATED: Steps = [
  ['registerLead'],
  ['assessLead'],
  ['recordAssessment', ASSESSMENT],
  ['investigateLead', { as: 'prosecutor' }],
];

test('a lead: investigated and filed by the chief, who may also decline it', async () => {
  const filed = await work('lead', (await submit()).lead, [
    ...INVESTIGATED,
    ['recordSiteVerification', { visitedAt: `${today}T01:00:00Z`, officerCount: 2 }],
    ['proposeFiling', { as: 'prosecutor', proposal: 'FILE' }],
    ['fileCase', { as: 'chief_prosecutor', kind: 'ADMINISTRATIVE', filedOn: today }],
  ]);
  expect(filed.status).toBe('FILED');
  const declined = await work('lead', (await submit()).lead, [
    ...INVESTIGATED,
    ['proposeFiling', { as: 'prosecutor', proposal: 'DECLINE' }],
    ['declineCase', { as: 'chief_prosecutor' }],
  ]);
  expect(declined.status).toBe('NOT_FILED');
});

test('a lead: added to by who submitted it, transferred, or merged into another', async () => {
  const { lead, trackingNo } = await submit();
  const wanted = await work('lead', lead, [['registerLead'], ['assessLead'], ['requestLeadInfo', { wanted: '照片' }]]);
  const query = 'mutation ($input: SupplementLeadInput!) { supplementLead(input: $input) { trackingNo } }';
  const input = { idempotencyKey: randomUUID(), trackingNo, description: '已补充' };
  expect((await leads.execute(query, { input }, { as: 'public' })).errors).toBeUndefined();
  fired.add('supplementLead');
  const assessed = { ...wanted, version: wanted.version + 1 };
  expect((await work('lead', assessed, [['transferLead', { to: '示例机关' }]])).status).toBe('TRANSFERRED');
  const other = (await submit()).lead;
  const merged = await work('lead', (await submit()).lead, [['registerLead'], ['mergeLead', { into: other.id }]]);
  expect(merged.status).toBe('MERGED');
});

test('that was every event of both machines that anybody but the house itself may fire', () => {
  const events = [disputeMachine, leadMachine].flatMap(({ events: each }: Machine) => each);
  const open = events.filter(({ who }) => who.some((role) => role !== 'system')).map(({ name }) => name);
  expect([...fired].sort()).toEqual(open.sort());
});
