// What must hold before an activity or a sign-up goes on, over facts alone.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '@jinyun/kit/testing/outcome';
import type { Role } from '@jinyun/schema/actor';
import type { ActivityStatus, SignUpStatus } from './entities.ts';
import { activityMachine, type SignUpFacts, signUpMachine } from './lifecycle.ts';

const IN = new Date('2026-06-08T01:00:00Z');
const OUT = new Date('2026-06-08T04:00:00Z');
const DAYS = { fromOn: '2026-06-08', toOn: '2026-06-14' };
const facts = (status: ActivityStatus, more: Partial<SignUpFacts> = {}): SignUpFacts => ({
  activity: { status, ...DAYS },
  checkIns: [],
  elsewhere: false,
  ...more,
});
const HERE = { on: '2026-06-08', withinRadius: true };
const away = { checkIns: [{ checkedInAt: IN, checkedOutAt: OUT }] };
const stillIn = { checkIns: [{ checkedInAt: IN, checkedOutAt: null }] };

const ROWS: readonly (readonly [SignUpStatus | null, Role, string, SignUpFacts, Record<string, unknown>, string])[] = [
  [null, 'member', 'signUp', facts('ENROLLING'), { riskTold: true }, 'APPLIED'],
  [null, 'member', 'signUp', facts('ENROLLING'), {}, 'riskTold'],
  [null, 'member', 'signUp', facts('DRAFT'), { riskTold: true }, 'enrolmentOpen'],
  // Nobody is ordered to serve: no manager signs anybody up.
  [null, 'org_manager', 'signUp', facts('ENROLLING'), { riskTold: true }, 'FORBIDDEN'],
  ['APPLIED', 'org_manager', 'acceptSignUp', facts('ENROLLING'), { fit: true }, 'ACCEPTED'],
  ['APPLIED', 'org_manager', 'acceptSignUp', facts('ENROLLING'), {}, 'fitForWork'],
  [
    'WAITLISTED',
    'org_manager',
    'acceptSignUp',
    facts('ENROLLING'),
    { fit: true, isMinor: true, dangerous: true },
    'fitForWork',
  ],
  ['WAITLISTED', 'org_manager', 'acceptSignUp', facts('ENROLLING'), { fit: true, isMinor: true }, 'ACCEPTED'],
  ['ACCEPTED', 'member', 'checkIn', facts('RUNNING'), HERE, 'CHECKED_IN'],
  ['ACCEPTED', 'member', 'checkIn', facts('ENROLLING'), HERE, 'withinWindow'],
  ['ACCEPTED', 'member', 'checkIn', facts('RUNNING'), { ...HERE, on: '2026-06-15' }, 'withinWindow'],
  ['ACCEPTED', 'member', 'checkIn', facts('RUNNING'), { on: '2026-06-08' }, 'withinRadius'],
  ['ACCEPTED', 'member', 'checkIn', facts('RUNNING', { elsewhere: true }), HERE, 'nowhereElse'],
  ['CHECKED_OUT', 'member', 'checkIn', facts('RUNNING', stillIn), HERE, 'nowhereElse'],
  ['CHECKED_OUT', 'member', 'checkIn', facts('RUNNING', away), HERE, 'CHECKED_IN'],
  ['CHECKED_OUT', 'system', 'creditHours', facts('FINISHED'), {}, 'bothEnds'],
  ['CHECKED_OUT', 'system', 'creditHours', facts('FINISHED', stillIn), {}, 'bothEnds'],
  ['CHECKED_OUT', 'system', 'creditHours', facts('FINISHED', away), {}, 'CREDITED'],
  // Hours come from the check-ins alone: no manager gives them.
  ['CHECKED_OUT', 'org_manager', 'creditHours', facts('FINISHED', away), {}, 'FORBIDDEN'],
  ['ACCEPTED', 'org_manager', 'markNoShow', facts('RUNNING'), {}, 'neverCame'],
  ['ACCEPTED', 'org_manager', 'markNoShow', facts('FINISHED'), {}, 'NO_SHOW'],
];

test.each(ROWS)('a sign-up %s, the %s would %s, %j with %j: %s', (state, role, event, given, input, outcome) => {
  expect(outcomeOf(signUpMachine, { event, state, role, facts: given, input })).toBe(outcome);
});

test.each<[ActivityStatus, string, SignUpStatus, Record<string, unknown>, string]>([
  ['ENROLLING', 'startActivity', 'APPLIED', {}, 'somebodyComes'],
  ['ENROLLING', 'startActivity', 'ACCEPTED', {}, 'RUNNING'],
  ['RUNNING', 'finishActivity', 'CHECKED_IN', {}, 'everybodyOut'],
  ['RUNNING', 'finishActivity', 'CHECKED_OUT', {}, 'FINISHED'],
  ['FINISHED', 'creditActivity', 'CHECKED_OUT', {}, 'everybodyCredited'],
  ['FINISHED', 'creditActivity', 'CREDITED', {}, 'CREDITED'],
  ['PUBLISHED', 'cancelActivity', 'APPLIED', {}, 'saysWhy'],
  ['RUNNING', 'cancelActivity', 'CHECKED_IN', { reason: '暴雨' }, 'everybodyOut'],
  ['PUBLISHED', 'cancelActivity', 'APPLIED', { reason: '暴雨' }, 'CANCELLED'],
])('an activity %s, %s while somebody is %s, with %j: %s', (state, event, status, input, outcome) => {
  const given = { activity: { ...DAYS, area: '示例' }, signUps: [{ status }] };
  expect(outcomeOf(activityMachine, { event, state, role: 'org_manager', facts: given, input })).toBe(outcome);
});

test('an activity that does not say when and where is not published', () => {
  const given = { activity: { ...DAYS, area: null }, signUps: [] };
  const attempt = { event: 'publishActivity', state: 'DRAFT', role: 'org_manager', facts: given } as const;
  expect(outcomeOf(activityMachine, attempt)).toBe('saysWhenAndWhere');
});
