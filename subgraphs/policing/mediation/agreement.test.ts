// The last day to take an agreement to court and the rule of its time, over the article's one and over synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Dispute, MediationAgreement } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(Dispute, [
    { id: 'dispute-later', origin },
    { id: 'dispute-open', origin },
  ]);
  await em.insertMany(MediationAgreement, [
    { id: 'agreement-later', dispute: 'dispute-later', effectiveOn: '2026-12-01', origin },
    { id: 'agreement-open', dispute: 'dispute-open', origin },
  ]);
});
afterAll(() => clone.close());

async function askFor(disputeId: string) {
  const query = `{ dispute(id: "${disputeId}") { agreement { effectiveOn confirmBy confirmRule { law } } } }`;
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  const answer: unknown = JSON.parse(JSON.stringify(data));
  return { answer, errors };
}

test("the article's agreement of 28 January 2022 could be taken to court until 28 February", async () => {
  const { answer, errors } = await askFor('dispute-d1');
  expect(errors).toBeUndefined();
  expect(answer).toEqual({
    dispute: {
      agreement: { effectiveOn: '2022-01-28', confirmBy: '2022-02-28', confirmRule: { law: '人民调解法第三十三条' } },
    },
  });
});

test('where the day of effect is unknown, so is the last day', async () => {
  const { answer, errors } = await askFor('dispute-open');
  expect(errors).toBeUndefined();
  expect(answer).toEqual({ dispute: { agreement: { effectiveOn: null, confirmBy: null, confirmRule: null } } });
});

test('a year without a holiday notice costs the last day only, and the error says which year is missing', async () => {
  const { answer, errors } = await askFor('dispute-later');
  expect(answer).toEqual({
    dispute: {
      agreement: {
        effectiveOn: '2026-12-01',
        confirmBy: null,
        confirmRule: { law: '人民调解法第三十三条；民事诉讼法（2023）第二百零五条' },
      },
    },
  });
  const told = [
    ['dispute.agreement.confirmBy', 'HOLIDAY_CALENDAR_MISSING', expect.stringMatching(/holiday calendar of 2027/)],
  ];
  expect(errors?.map(({ path, extensions, message }) => [path?.join('.'), extensions?.code, message])).toEqual(told);
});
