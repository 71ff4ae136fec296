// What a source states stands beside what is recorded, and figures for different days are never added (journey 11).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Observer } from '@jinyun/volunteers/observers/entities';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
});
afterAll(() => county.close());

const sumOf = (field: string, ...totals: string[]) =>
  county.ask(
    `{ it: ${field}(totals: ${JSON.stringify(totals)}) { total { atLeast text citations { sentenceId } } period { from to } } }`,
  );

test('figures of one half-year add up to a lower bound', async () => {
  expect(await sumOf('sumOfPolicingTotals', 'total-disputes-resolved', 'total-good-deeds')).toEqual({
    data: {
      it: {
        total: { atLeast: 1300, text: '至少1300', citations: [{ sentenceId: 'A1.28' }] },
        period: { from: '2021-09-01', to: '2022-02-28' },
      },
    },
  });
});

test.each([
  [
    'sumOfPolicingTotals',
    ['total-disputes-resolved', 'total-assistance-huzhen'],
    'policing',
    'total-assistance-huzhen states no period',
  ],
  ['sumOfPolicingTotals', ['total-lectures', 'total-good-deeds'], 'policing', 'total-lectures states no period'],
  [
    'sumOfPolicingTotals',
    ['total-disputes-resolved', 'total-officers-applied'],
    'policing',
    'is for 2021-08-10 to 2021-08-10',
  ],
  ['sumOfProcuratorateTotals', ['total-leads-received', 'total-cases-filed'], 'procuratorate', 'total-leads-received'],
  ['sumOfVolunteerTotals', ['total-members', 'total-observers'], 'volunteers', 'total-members'],
])('%s of %j is refused: PERIOD_MISMATCH', async (field, totals, subgraph, sentence) => {
  const { data, errors } = await sumOf(field, ...totals);
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'PERIOD_MISMATCH', subgraph });
  expect(errors?.[0]?.message).toContain(sentence);
});

test.each([
  [['total-disputes-resolved'], 'fewer than two'],
  [['total-disputes-resolved', 'total-nobody'], 'names total-nobody, and there is no such total'],
  [['disputes', 'total-good-deeds'], 'is not the id of a total'],
  [Array.from({ length: 21 }, (_, at) => `total-${at}`), '20 are the most'],
])('%j is refused with a sentence', async (totals, sentence) => {
  const { errors } = await sumOf('sumOfPolicingTotals', ...totals);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'totals' });
  expect(errors?.[0]?.message).toContain(sentence);
});

const OBSERVERS = `{ county { volunteerTotals { metric quantity { exact }
  recorded { quantity { atLeast knowledge } comparable reason agreement } } } }`;

async function observers(): Promise<unknown> {
  const { data } = await county.ask(OBSERVERS);
  const { volunteerTotals } = (data as { county: { volunteerTotals: { metric: string }[] } }).county;
  return volunteerTotals.find(({ metric }) => metric === 'OBSERVERS');
}

test('more on record than was stated contradicts it; invented rows count for nothing', async () => {
  const before = {
    metric: 'OBSERVERS',
    quantity: { exact: 12 },
    recorded: { comparable: true, agreement: 'NOT_CONTRADICTED' },
  };
  expect(await observers()).toMatchObject(before);
  const em = county.departments[2]?.department.orm.em.fork();
  const rows = (origin: 'SYNTHETIC' | 'RECORDED') =>
    Array.from({ length: 13 }, (_, at) => ({ id: `observer-${origin.toLowerCase()}${at}`, origin }));
  await em?.insertMany(Observer, rows('SYNTHETIC') as never);
  expect(await observers()).toMatchObject(before);
  await em?.insertMany(Observer, rows('RECORDED') as never);
  expect(await observers()).toMatchObject({ recorded: { comparable: true, agreement: 'CONTRADICTED' } });
});

test('a flow without stated days is compared with nothing, and says why', async () => {
  const { data } = await county.ask(
    '{ county { procuratorateTotals { metric recorded { comparable reason agreement } } } }',
  );
  const { procuratorateTotals } = (data as { county: { procuratorateTotals: { metric: string; recorded: object }[] } })
    .county;
  expect(procuratorateTotals.find(({ metric }) => metric === 'CASES_FILED')?.recorded).toEqual({
    comparable: false,
    reason: expect.stringContaining('The source states no period'),
    agreement: 'NOT_COMPARABLE',
  });
});
