import { expect, test } from '@jest/globals';
import { leadMachine } from '@jinyun/procuratorate/leads/lifecycle';
import { randomOf } from './random.ts';
import { walk } from './walk.ts';

const at = new Date('2026-03-02T01:00:00Z');
const facts = { lead: { id: 'lead-demo0001', filingProposal: null }, assessments: { count: 0, byAnother: false } };
const submit = {
  event: 'submitLead',
  role: 'observer',
  at,
  facts,
  input: { place: '示例', description: '示例' },
} as const;

test('a walk leaves the state, the version and one event a step, and never names a reporter', () => {
  const walked = walk(leadMachine, 'lead-demo0001', [submit, { event: 'registerLead', role: 'assistant', at, facts }]);
  expect(walked).toMatchObject({ status: 'REGISTERED', version: 2 });
  expect(walked.events.map(({ name, fromState, toState, subject }) => [name, fromState, toState, subject])).toEqual([
    ['submitLead', null, 'SUBMITTED', null],
    ['registerLead', 'SUBMITTED', 'REGISTERED', 'demo:assistant'],
  ]);
});

test.each([
  ['ILLEGAL_TRANSITION', { event: 'fileCase', role: 'chief_prosecutor' }],
  ['FORBIDDEN', { event: 'registerLead', role: 'resident' }],
] as const)('a step that the table does not allow is %s', (code, wrong) => {
  expect(() => walk(leadMachine, 'lead-demo0001', [submit, { ...wrong, at, facts }])).toThrow(
    expect.objectContaining({ code }),
  );
});

test('the same seed and place draw the same, another place draws apart', () => {
  const draw = (seed: number, place: string) =>
    Array.from(
      { length: 20 },
      (
        (random) => () =>
          random.integer(1, 1000)
      )(randomOf(seed, place)),
    );
  expect(draw(7, 'posts')).toEqual(draw(7, 'posts'));
  expect(draw(7, 'posts')).not.toEqual(draw(7, 'leads'));
  expect(draw(7, 'posts')).not.toEqual(draw(8, 'posts'));
});
