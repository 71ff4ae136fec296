import { expect, test } from '@jest/globals';
import { isDocumentNumber, parseDocumentNumber } from './document-number.ts';

test.each([
  '缙检行公立〔2021〕1号',
  '缙检行公建〔2022〕16号',
  '缙检民公立［2022］3号',
  '(2022)浙11民初3号',
  '（2021）浙1122行初12号',
])('%s looks like the number of a case or document', (text) => {
  expect(isDocumentNumber(text)).toBe(true);
  expect(parseDocumentNumber('no', text)).toBe(text);
});

test.each([
  ['nothing', ''],
  ['no year', '缙检行公立1号'],
  ['a year without brackets', '缙检行公立2021第1号'],
  ['no serial', '缙检行公立〔2021〕号'],
  ['no 号', '缙检行公立〔2021〕1'],
  ['a year of another century', '缙检行公立〔1721〕1号'],
  ['an id of ours', 'case-c1'],
  ['a space before', ' 缙检行公立〔2021〕1号'],
  ['a line after', '缙检行公立〔2021〕1号\n'],
  ['more than a number', `缙检行公立〔2021〕${'1'.repeat(40)}号`],
])('%s does not', (_, text) => {
  expect(isDocumentNumber(text)).toBe(false);
  expect(() => parseDocumentNumber('no', text)).toThrow(
    'Argument "no" is not the number of a case or document: write it',
  );
});
