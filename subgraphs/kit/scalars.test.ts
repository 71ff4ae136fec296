// A day is a text from the table to the answer: in China's summer time a midnight instant shows another clock.
import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { cloneDepartment } from '@jinyun/test/clone';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import { anyDepartment } from './testing/any-department.ts';
import { Book, openShelves } from './testing/shelves.ts';

const SUMMER_DAY = '1988-07-01';

test('midnight of a summer day of 1988, eight hours before UTC, is one in the morning on the clocks of that time', () => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  expect(clock.format(new Date(`${SUMMER_DAY}T00:00:00+08:00`))).toBe('01/07/1988, 01:00');
});

test('that day goes into a date column and comes out the same, and no instant is taken for a day', async () => {
  const clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  const books = [{ id: 'book-1', shelf: 'shelf-1', topicId: 'topic-1', addedOn: SUMMER_DAY }];
  const orm = await openShelves(clone.databaseUrl, { shelves: ['shelf-1'], books }, []);
  try {
    const { addedOn } = await orm.em.fork().findOneOrFail(Book, 'book-1');
    expect([addedOn, DateScalar.serialize(addedOn), DateScalar.parseValue(addedOn)]).toEqual(Array(3).fill(SUMMER_DAY));
  } finally {
    await orm.close();
    await clone.close();
  }
  expect(() => DateScalar.parseValue(`${SUMMER_DAY}T00:00:00+08:00`)).toThrow();
  expect(DateTimeScalar.parseValue(`${SUMMER_DAY}T00:00:00+09:00`)).toEqual(new Date('1988-06-30T15:00:00Z'));
});
