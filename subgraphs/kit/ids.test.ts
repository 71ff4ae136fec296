import { expect, test } from '@jest/globals';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import fc from 'fast-check';
import { parseId, parseTownship } from './ids.ts';

test.each(['case-1', 'case-2022-01', 'case-p02', 'case-0f3a9c'])('%s is the id of a case', (id) => {
  expect(parseId('case', 'id', id)).toBe(id);
});

test.each([
  ['', 'empty'],
  ['case', 'the kind alone'],
  ['case-', 'no tail'],
  ['lead-1', 'another kind'],
  ['cases-1', 'a kind that only begins alike'],
  ['case-A', 'a capital'],
  ['case-a_b', 'an underscore'],
  ['case-a--b', 'two hyphens'],
  ['case-a-', 'a hyphen at the end'],
  ['case-案', 'a Chinese character'],
  ['case-1\n', 'a line break'],
  ['case-1 or true', 'a space'],
  ['case-\u0000', 'a character no text column can hold'],
  ['case-__proto__', 'a name with a meaning'],
  [`case-${'a'.repeat(60)}`, 'a tail too long'],
])('%j is refused: %s', (id) => {
  expect(() => parseId('case', 'caseId', id)).toThrow('Argument "caseId" is not the id of a case');
  expect(refusalOf(() => parseId('case', 'caseId', id))).toMatchObject({
    code: 'BAD_USER_INPUT',
    extensions: { code: 'BAD_USER_INPUT', argument: 'caseId' },
  });
});

test('an id that is let through is at most 64 characters of a small alphabet', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^case-[0-9a-z-]{0,70}$/)), (text) => {
      if (refusalOf(() => parseId('case', 'id', text)) === null) expect(text).toMatch(/^case-[0-9a-z-]{1,59}$/);
    }),
  );
});

test('the eighteen codes are townships, and no code given is no township', () => {
  expect(TOWNSHIPS.map(({ code }) => parseTownship('township', code))).toEqual(TOWNSHIPS.map(({ code }) => code));
  expect([parseTownship('township', null), parseTownship('township', undefined)]).toEqual([null, null]);
});

test.each(['', '331122', '331122104', '331122204', '331123001', '三溪乡', 'toString', '331122207 '])(
  'township %j is refused, and the answer says where to find the codes',
  (code) => {
    expect(() => parseTownship('township', code)).toThrow('take one of the 18 codes');
    expect(refusalOf(() => parseTownship('township', code))).toMatchObject({ code: 'BAD_USER_INPUT' });
  },
);

function refusalOf(parse: () => unknown): unknown {
  try {
    parse();
    return null;
  } catch (error) {
    return error;
  }
}
