// What stands after `npm start --` or `npm run seed --` is understood, or told in one sentence that names what may stand there.
import { expect, test } from '@jest/globals';
import { readFlags, readSeedFlags } from './flags.ts';

test.each(['policing', 'procuratorate', 'volunteers'] as const)('--only %s', (only) => {
  expect(readFlags(['--only', only])).toEqual({ only });
  expect(readFlags([`--only=${only}`])).toEqual({ only });
});

test('nothing said is the whole county', () => {
  expect(readFlags([])).toEqual({});
});

test.each([
  [['--only', 'police'], /^--only is "police": it must be one of policing, procuratorate, volunteers\.$/],
  [['--only', ''], /^--only is "": it must be one of/],
  [
    ['--only'],
    /^--only is not understood: npm start takes --only policing\|procuratorate\|volunteers, --demo, --scale N .*\.$/,
  ],
  [['--lonely'], /^--lonely is not understood/],
  [['policing'], /^policing is not understood/],
  [['--demo', '--scale', '0'], /^--scale is "0": it must be a whole number from 1 to 100\.$/],
  [['--demo', '--scale', '101'], /^--scale is "101"/],
  [['--demo', '--scale', 'many'], /^--scale is "many"/],
  [['--demo', '--seed', '1.5'], /^--seed is "1.5"/],
  [['--demo', '--scale'], /^--demo --scale is not understood/],
  [['--scale', '2'], /^--scale and --seed speak of made-up rows: add --demo, or leave them out\.$/],
])('%j is refused', (words, sentence) => {
  expect(() => readFlags(words)).toThrow(
    expect.objectContaining({ code: 'BAD_FLAG', message: expect.stringMatching(sentence) }),
  );
});

test.each([
  [[], {}],
  [['--demo'], { demo: { seed: 1, scale: 1 } }],
  [['--demo', '--scale', '10'], { demo: { seed: 1, scale: 10 } }],
  [['--demo', '--scale=3', '--seed=42'], { demo: { seed: 42, scale: 3 } }],
])('%j', (words, flags) => {
  expect(readFlags(words)).toEqual(flags);
  expect(readSeedFlags(words)).toEqual(flags);
});

test('loading alone runs no department', () => {
  expect(() => readSeedFlags(['--only', 'policing'])).toThrow(
    expect.objectContaining({ code: 'BAD_FLAG', message: expect.stringMatching(/npm run seed takes --demo/) }),
  );
});
