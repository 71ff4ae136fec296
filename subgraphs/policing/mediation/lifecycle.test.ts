// A dispute worked on from report to close, on a real PostgreSQL: each step by its mutation, refusals by their codes.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Role } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { openDisputes } from '@jinyun/test/disputes';
import { policing } from '../department.ts';
import { Dispute, JointAgency, MediationAgreement } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());
const { ask, attempt, go, report, partiesOf, signedOn } = openDisputes(() => clone.department);

test('from report to close: every step leaves its state, and its history tells who, in which role, and why', async () => {
  const reported = await report();
  const parties = await partiesOf(reported.id);
  const closed = await go(reported, [
    ['classifyDispute', { track: 'PEOPLES' }],
    ['acceptDispute', { reason: '双方愿意' }],
    ['recordVisit', { visitedOn: '2026-11-02', note: '示例' }],
    ['openSession', { heldOn: '2026-11-03', guardiansTold: true }],
    ['proposeTerms', { terms: '示例条款' }],
    ['signAgreement', { form: 'WRITTEN', signedOn: '2026-11-04', signedBy: parties }],
    ['recordPerformance', { as: 'resident', performedOn: '2026-11-10' }],
    ['closeDispute'],
  ]);
  expect(closed).toMatchObject({ status: 'CLOSED', version: 9 });
  const answer = await ask(`{ dispute(id: "${closed.id}") { origin agreement { effectiveOn form } visits { visitedOn }
    availableActions { name } history { changedFields event { name fromState toState role by reason } } } }`);
  const steps = ['reportDispute', 'classifyDispute', 'acceptDispute', 'recordVisit', 'openSession', 'proposeTerms'];
  expect(answer).toMatchObject({
    dispute: {
      origin: 'RECORDED',
      agreement: { effectiveOn: '2026-11-04', form: 'WRITTEN' },
      visits: [{ visitedOn: '2026-11-02' }],
      history: [...steps, 'signAgreement', 'recordPerformance', 'closeDispute'].map((name) => ({ event: { name } })),
    },
  });
  const { history } = (answer as { dispute: { history: { changedFields: string[]; event: object }[] } }).dispute;
  expect(history[0]).toEqual({
    changedFields: [],
    event: {
      name: 'reportDispute',
      fromState: null,
      toState: 'REPORTED',
      role: 'resident',
      by: 'unproven:resident',
      reason: null,
    },
  });
  expect(history[2]).toMatchObject({ changedFields: ['status', 'version'], event: { reason: '双方愿意' } });
  expect(answer).toMatchObject({ dispute: { availableActions: [] } });
});

test('what can be done depends on the state and on who asks, and every button that is drawn works', async () => {
  const { id } = await report();
  const actions = (as: Role) => ask(`{ dispute(id: "${id}") { availableActions { name label law } } }`, as);
  const names = (answer: unknown) =>
    (answer as { dispute: { availableActions: { name: string }[] } }).dispute.availableActions.map(({ name }) => name);
  expect(names(await actions('public'))).toEqual([]);
  expect(names(await actions('resident'))).toEqual(['declineMediation']);
  // Not accepted before its track is decided, no agreement before there are terms.
  expect(names(await actions('post_officer'))).toEqual([
    'classifyDispute',
    'declineMediation',
    'referToCourt',
    'escalateDispute',
  ]);
  expect(await actions('resident')).toMatchObject({
    dispute: {
      availableActions: [{ label: '当事人拒绝调解。A party declines mediation.', law: '人民调解法第十七、二十三条' }],
    },
  });
});

test('an event that is not legal names those that are; a role without the right is told whose it is', async () => {
  const { id, version } = await report();
  expect(await attempt('closeDispute', { id, expectedVersion: version })).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
    currentState: 'REPORTED',
    legalEvents: [
      'classifyDispute',
      'acceptDispute',
      'declineMediation',
      'referToCourt',
      'escalateDispute',
      'referDisputeAsLead',
    ],
  });
  expect(
    await attempt('classifyDispute', { id, expectedVersion: version, track: 'PEOPLES', as: 'resident' }),
  ).toMatchObject({
    code: 'FORBIDDEN',
    roles: ['post_officer', 'post_director'],
  });
  expect(await attempt('acceptDispute', { id: 'dispute-nobody', expectedVersion: 1 })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test.each([
  ['publicSecurityFits', [], 'classifyDispute', { track: 'PUBLIC_SECURITY' }],
  [
    'publicSecurityFits',
    [],
    'classifyDispute',
    { track: 'PUBLIC_SECURITY', minorViolation: true, exclusion: 'GANG_FIGHT' },
  ],
  ['trackDecided', [], 'acceptDispute', {}],
  ['guardianTold', ['classify', 'accept'], 'openSession', { heldOn: '2026-11-03' }],
  [
    'termsProposed',
    ['classify', 'accept', 'session'],
    'signAgreement',
    { form: 'ORAL', signedOn: '2026-11-03', signedBy: [] },
  ],
  [
    'everyPartySigns',
    ['classify', 'accept', 'session', 'terms'],
    'signAgreement',
    { form: 'ORAL', signedOn: '2026-11-03', signedBy: ['party-x'] },
  ],
  ['routesTold', ['classify', 'accept'], 'endMediation', { routesTold: false }],
  ['hazardSeen', [], 'referDisputeAsLead', { domain: 'WORK_SAFETY' }],
] as const)('the guard %s stands in the way', async (guard, way, event, input) => {
  const steps = {
    classify: ['classifyDispute', { track: 'PEOPLES' }],
    accept: ['acceptDispute'],
    session: ['openSession', { heldOn: '2026-11-03', guardiansTold: true }],
    terms: ['proposeTerms', { terms: '示例' }],
  } as const;
  const { id, version } = await go(
    await report(),
    way.map((name) => steps[name]),
  );
  const refused = await attempt(event, { id, expectedVersion: version, ...input });
  expect(refused).toMatchObject({ code: 'GUARD_FAILED', guard });
  expect(await clone.department.orm.em.fork().findOneOrFail(Dispute, id)).toMatchObject({ version });
});

test('a public-security case is mediated a second time only within 7 working days, and not a third time', async () => {
  const begun = await go(await report(), [
    ['classifyDispute', { track: 'PUBLIC_SECURITY', minorViolation: true }],
    ['acceptDispute'],
    ['openSession', { heldOn: '2022-01-28', guardiansTold: true }],
  ]);
  // 29 and 30 January were working days, 31 January to 6 February the Spring Festival: the seventh is 11 February.
  const late = await attempt('openSession', { id: begun.id, expectedVersion: begun.version, heldOn: '2022-02-14' });
  expect(late).toMatchObject({ code: 'GUARD_FAILED', guard: 'sessionInTime' });
  const second = await go(begun, [['openSession', { heldOn: '2022-02-11' }]]);
  const third = await attempt('openSession', { id: second.id, expectedVersion: second.version, heldOn: '2022-02-11' });
  expect(third).toMatchObject({ code: 'GUARD_FAILED', guard: 'sessionInTime' });
});

test('confirmation is applied for by all parties within 30 days, rolling over a Sunday', async () => {
  const signed = await signedOn('2022-01-28');
  const parties = await partiesOf(signed.id);
  const apply = { id: signed.id, expectedVersion: signed.version, as: 'resident' } as const;
  const late = await attempt('applyJudicialConfirmation', { ...apply, appliedOn: '2022-03-01', applicants: parties });
  expect(late).toMatchObject({ code: 'GUARD_FAILED', guard: 'confirmedInTime' });
  const alone = await attempt('applyJudicialConfirmation', {
    ...apply,
    appliedOn: '2022-02-28',
    applicants: parties.slice(1),
  });
  expect(alone).toMatchObject({ code: 'GUARD_FAILED', guard: 'partiesApplyJointly' });
  const confirmed = await go(signed, [
    ['applyJudicialConfirmation', { as: 'resident', appliedOn: '2022-02-28', applicants: parties }],
    ['recordJudicialConfirmation', { confirmedOn: '2022-03-10' }],
  ]);
  expect(confirmed.status).toBe('CONFIRMED');
});

test('agencies are invited once and accept once; a party that declines ends it', async () => {
  const em = clone.department.orm.em.fork();
  await em.insert(JointAgency, { id: 'agency-s1', name: '示例所', kind: 'OTHER', origin: 'SYNTHETIC' });
  const begun = await go(await report(), [
    ['classifyDispute', { track: 'PEOPLES' }],
    ['acceptDispute'],
    ['inviteAgency', { agency: 'agency-s1', invitedOn: '2026-11-02' }],
    ['acceptAgencyInvitation', { as: 'agency_contact', agency: 'agency-s1', acceptedOn: '2026-11-03' }],
  ]);
  const again = { id: begun.id, expectedVersion: begun.version, agency: 'agency-s1', invitedOn: '2026-11-04' };
  expect(await attempt('inviteAgency', again)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'agency' });
  const [party] = await partiesOf(begun.id);
  const declined = await go(begun, [
    ['declineMediation', { as: 'resident', party }],
    ['referToCourt', { routesTold: true }],
  ]);
  expect(declined.status).toBe('REFERRED');
  expect(await em.count(MediationAgreement, { dispute: begun.id })).toBe(0);
});

test('the periods that run are told with their law, their last day and whether they are over', async () => {
  const { id } = await signedOn('2026-11-05');
  const answer = await ask(`{ dispute(id: "${id}") { track deadlines { rule law metOn overdue } } }`);
  expect(answer).toEqual({
    dispute: {
      track: 'PEOPLES',
      deadlines: [
        { rule: 'JUDICIAL_CONFIRMATION', law: expect.stringContaining('调解法'), metOn: null, overdue: false },
      ],
    },
  });
});
