import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { showName, showNames } from './masked-name.ts';

const textOf = (name: string) => showName(name)?.text;

test.each([
  ['黄大明', '黄某'],
  ['王明', '王某'],
  ['欧阳小明', '欧阳某'],
  ['申屠一', '申屠某'],
  ['东方', '东某'],
  [' 黄大明', '黄某'],
  ['王某强', '王某'],
  ['买买提·艾力', '买某'],
  ['John Smith', '某'],
  ['𠮷田', '𠮷某'],
  ['', '某'],
])('%s is shown as %s', (name, shown) => {
  expect(textOf(name)).toBe(shown);
});

test.each(['黄某', '沈某某', '黄某2', '黄某家属', '欧阳某', '示例·甲一'])('%s is masked already and stays', (name) => {
  expect(textOf(name)).toBe(name);
  expect(showName(name)?.masked).toBe(true);
});

test('a masked value says that it is masked, by which rule and why, in both languages', () => {
  expect(showName('黄大明')).toEqual({
    text: '黄某',
    masked: true,
    rule: 'name/1',
    reason: expect.stringMatching(/[。；][A-Za-z]/),
  });
  expect(showName('示例·甲一')).toEqual({
    text: '示例·甲一',
    masked: true,
    rule: 'synthetic-name/1',
    reason: expect.stringMatching(/[。；][A-Za-z]/),
  });
});

test('no name known is no mask', () => {
  expect([showName(null), showName(undefined)]).toEqual([null, null]);
});

test('two people of one record with the same mask are told apart by a number, others are not numbered', () => {
  const shown = showNames(['黄大明', null, '黄小明', '陈一', '示例·甲一']).map((mask) => mask?.text ?? null);
  expect(shown).toEqual(['黄某1', null, '黄某2', '陈某', '示例·甲一']);
});

test('of a given name nothing is ever shown', () => {
  const han = fc
    .integer({ min: 0x4e00, max: 0x9fa5 })
    .map((point) => String.fromCodePoint(point))
    .filter((one) => one !== '某');
  fc.assert(
    fc.property(han, fc.array(han, { minLength: 1, maxLength: 3 }), (surname, given) => {
      const shown = textOf([surname, ...given].join(''));
      const compound = shown === `${surname}${given[0]}某` && given.length > 1;
      expect(shown === `${surname}某` || compound).toBe(true);
    }),
  );
});
