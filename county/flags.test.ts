// What stands after `npm start --` is understood, or told in one sentence that names what may stand there.
import { expect, test } from '@jest/globals';
import { readFlags } from './flags.ts';

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
  [['--only'], /^--only is not understood: npm start takes --only policing\|procuratorate\|volunteers\.$/],
  [['--lonely'], /^--lonely is not understood/],
  [['policing'], /^policing is not understood/],
])('%j is refused', (words, sentence) => {
  expect(() => readFlags(words)).toThrow(
    expect.objectContaining({ code: 'BAD_FLAG', message: expect.stringMatching(sentence) }),
  );
});
