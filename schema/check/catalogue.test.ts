// Both languages say the same things: every sentence has its pair, with the same places, and Apollo has no code we cannot tell.
import { ERRORS } from '@apollo/federation-internals';
import { expect, test } from '@jest/globals';
import { explain, isMessageCode, listSentences, placesIn, word } from './catalogue.ts';

test.each(listSentences())('%s is whole in both languages, with the same places', (_name, { zh, en }) => {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/[A-Za-z]/);
  expect(en.replaceAll('“…”', '')).not.toMatch(/\p{Script=Han}/u);
  expect(placesIn(zh)).toEqual(placesIn(en));
});

test('every error code of composition has a message, or is told in Apollo’s words', () => {
  const outside = new Set([
    // Told by reason, or no fault of a department's SDL.
    'INVALID_SUBGRAPH_NAME',
    'UNSUPPORTED_FEATURE',
    'INVALID_FEDERATION_SUPERGRAPH',
    'DOWNSTREAM_SERVICE_ERROR',
    'MAX_VALIDATION_SUBGRAPH_PATHS_EXCEEDED',
  ]);
  const codes = Object.values(ERRORS).map(({ code }) => code);
  expect(codes.filter((code) => !isMessageCode(code) && !outside.has(code))).toEqual([]);
});

test('a fact that is missing is our own bug, never a hole in a sentence', () => {
  expect(() => explain('en', 'CLASS_RAISED', { coordinate: 'Post.name' })).toThrow('needs before');
  expect(word('zh', 'counts', { errors: '1', warnings: '0' })).toBe('错误 1 项，警告 0 项。');
});
