// When a reply to a recommendation is due and by how much it is late, without a database.
import { expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import fc from 'fast-check';
import { RECOMMENDATION_STATUSES } from './entities.ts';
import { casesMeant, computeDueOn, overdueDaysOn } from './rules.ts';

test.each([
  ['two months from receipt, moved off the May holiday', '2022-03-03', 'NORMAL', '2022-05-05'],
  ['two months from a 31st end with February', '2021-12-31', 'NORMAL', '2022-02-28'],
  ['fifteen days where urgent', '2022-02-15', 'URGENT', '2022-03-02'],
  ['received before there was any such rule', '2017-06-30', 'NORMAL', null],
  ['receipt unknown', null, 'URGENT', null],
  ['urgency unknown: two months or fifteen days is not guessed', '2022-03-03', null, null],
] as const)('a reply is due: %s', (_, receivedOn, urgency, due) => {
  expect(computeDueOn(HOLIDAYS, { receivedOn, urgency })).toBe(due);
});

test('no day is given for a year without a holiday notice', () => {
  expect(() => computeDueOn(HOLIDAYS, { receivedOn: '2027-01-04', urgency: 'NORMAL' })).toThrow(
    expect.objectContaining({ code: 'HOLIDAY_CALENDAR_MISSING' }),
  );
});

const DUE = '2022-05-05';
const [EARLY, LATE] = [{ receivedOn: '2022-04-01' }, { receivedOn: '2022-05-15' }];
test.each([
  ['on the last day nothing is late', '2022-05-05', DUE, 'SERVED', [], 0],
  ['the day after it is one day', '2022-05-06', DUE, 'SERVED', [], 1],
  ['before it nothing is late', '2022-01-01', DUE, 'OVERDUE', [], 0],
  ['a partial reply does not stop the days', '2022-05-25', DUE, 'PART_REPLIED', [EARLY], 20],
  ['nor does an objection', '2022-05-25', DUE, 'OBJECTED', [], 20],
  ['a whole reply in time is not late', '2022-05-25', DUE, 'REPLIED', [EARLY], 0],
  ['a late one is late by the days until it came', '2022-05-25', DUE, 'ACCEPTED', [EARLY, LATE], 10],
  ['and on a day before it came, by the days until then', '2022-05-10', DUE, 'UNSATISFACTORY', [LATE], 5],
  ['nothing is owed before service', '2022-05-25', DUE, 'DRAFTED', [], 0],
  ['nor after withdrawal', '2022-05-25', DUE, 'WITHDRAWN', [], 0],
  ['due day unknown', '2022-05-25', null, 'SERVED', [], null],
  ['state unknown', '2022-05-25', DUE, null, [], null],
  ['a reply of which the day is unknown', '2022-05-25', DUE, 'REPLIED', [EARLY, { receivedOn: null }], null],
  ['replied, but no reply is known', '2022-05-25', DUE, 'REPLIED', [], null],
] as const)('days past due: %s', (_, on, dueOn, status, replies, days) => {
  expect(overdueDaysOn(on, { dueOn, status }, replies)).toBe(days);
});

test('a day later, what is past due is never less and at most one day more', () => {
  const status = fc.constantFrom(...RECOMMENDATION_STATUSES);
  fc.assert(
    fc.property(
      status,
      fc.nat(700),
      fc.array(fc.nat(700), { minLength: 1, maxLength: 3 }),
      (state, offset, received) => {
        const dayOf = (at: number) => new Date(Date.UTC(2021, 0, 1 + at)).toISOString().slice(0, 10);
        const replies = received.map((at) => ({ receivedOn: dayOf(at) }));
        const at = (days: number) => overdueDaysOn(dayOf(days), { dueOn: DUE, status: state }, replies) ?? Number.NaN;
        const more = at(offset + 1) - at(offset);
        expect([0, 1]).toContain(more);
        expect(at(offset)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('filters of what belongs to a case become one condition on the case, or none', () => {
  expect(casesMeant({})).toBeNull();
  expect(casesMeant({ id: null, domain: undefined, township: null })).toBeNull();
  expect(casesMeant({ id: 'case-1', domain: 'HEROES', kind: 'CIVIL', township: '331122207' })).toEqual({
    id: 'case-1',
    domain: 'HEROES',
    kind: 'CIVIL',
    sites: { $some: { townshipCode: '331122207' } },
  });
  expect(() => casesMeant({ id: '1' })).toThrow('Argument "case" is not the id of a case');
});
