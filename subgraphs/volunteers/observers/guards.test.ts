// Who decides about observers, and what must hold, over facts alone.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '@jinyun/kit/testing/outcome';
import { ROLES, type Role } from '@jinyun/schema/actor';
import type { ObserverStatus } from './entities.ts';
import { type AppointmentFacts, appointmentMachine } from './lifecycle.ts';

const TERM: AppointmentFacts = { appointment: { appointedOn: '2024-03-01', termEndsOn: '2026-02-28' } };
const NO_TERM: AppointmentFacts = { appointment: { appointedOn: '2024-03-01', termEndsOn: null } };
const VOLUNTEERS = (Object.keys(ROLES) as Role[]).filter((role) => ROLES[role] === 'volunteers');

test('the authority is the procuratorate’s: all but nominating and going is refused to every role of the volunteers', () => {
  const decided = appointmentMachine.events.filter(
    ({ name }) => name !== 'nominateObserver' && name !== 'resignAsObserver',
  );
  expect(VOLUNTEERS).toEqual(['member', 'observer', 'org_manager']);
  expect(decided.map(({ name }) => name)).toContain('appointObserver');
  for (const { name: event, moves } of decided)
    for (const role of VOLUNTEERS)
      for (const [state] of moves)
        expect(outcomeOf(appointmentMachine, { event, state, role, facts: TERM })).toBe('FORBIDDEN');
});

test.each<[ObserverStatus, Role, string, AppointmentFacts, Record<string, unknown>, string]>([
  ['NOMINATED', 'chief_prosecutor', 'appointObserver', TERM, {}, 'ILLEGAL_TRANSITION'],
  ['VETTED', 'prosecutor', 'appointObserver', TERM, {}, 'FORBIDDEN'],
  ['VETTED', 'chief_prosecutor', 'appointObserver', TERM, {}, 'APPOINTED'],
  [
    'APPOINTED',
    'assistant',
    'beginTerm',
    { appointment: { appointedOn: null, termEndsOn: null } },
    {},
    'appointedWithDay',
  ],
  ['ACTIVE', 'chief_prosecutor', 'suspendObserver', TERM, {}, 'saysWhy'],
  ['ACTIVE', 'chief_prosecutor', 'dismissObserver', TERM, { reason: '示例' }, 'DISMISSED'],
  // A term ends only where there is one.
  ['ACTIVE', 'system', 'expireAppointment', NO_TERM, { on: '2026-03-01' }, 'termOver'],
  ['ACTIVE', 'system', 'expireAppointment', TERM, { on: '2026-02-28' }, 'termOver'],
  ['ACTIVE', 'system', 'expireAppointment', TERM, { on: '2026-03-01' }, 'EXPIRED'],
  ['ACTIVE', 'chief_prosecutor', 'renewObserver', TERM, { termEndsOn: '2026-02-28' }, 'termLater'],
  ['ACTIVE', 'chief_prosecutor', 'renewObserver', TERM, { termEndsOn: '2028-02-28' }, 'RENEWED'],
  ['ACTIVE', 'observer', 'resignAsObserver', TERM, {}, 'RESIGNED'],
])('an appointment %s, the %s would %s, %j with %j: %s', (state, role, event, facts, input, outcome) => {
  expect(outcomeOf(appointmentMachine, { event, state, role, facts, input })).toBe(outcome);
});
