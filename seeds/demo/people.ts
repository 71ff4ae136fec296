// Made-up people, plain to see as such: their names follow a pattern, their citizen numbers are of the nineteenth century,
// and their telephone numbers begin as no mobile number does.
import { citizenNumberOf } from '@jinyun/kit/citizen-number';
import type { Random } from './random.ts';

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const DIGITS = [...'〇一二三四五六七八九'];
/** So many names before one comes again: enough for what one looks at side by side. */
const NAMES = 400;
const REGION = '331122';

/** 示例·甲一 for 1, 示例·乙一 for 2, 示例·甲二 for 11. */
export function nameOf(number: number): string {
  const at = (number - 1) % NAMES;
  const digits = [...String(Math.floor(at / STEMS.length) + 1)].map((digit) => DIGITS[Number(digit)]);
  return `示例·${STEMS[at % STEMS.length]}${digits.join('')}`;
}

export function someone(random: Random): string {
  return nameOf(random.integer(1, NAMES));
}

/** 1850 to 1899, so that nobody alive was born then. */
export function birthday(random: Random): string {
  const [year, month, day] = [random.integer(1850, 1899), random.integer(1, 12), random.integer(1, 28)];
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Eighteen characters that the county's own check accepts. */
export function citizenNumber(random: Random): string {
  const order = String(random.integer(1, 999)).padStart(3, '0');
  return citizenNumberOf(`${REGION}${birthday(random).replaceAll('-', '')}${order}`);
}

/** Eleven digits. */
export function phone(random: Random): string {
  return `100${String(random.integer(0, 99_999_999)).padStart(8, '0')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
