// The citizen number on a resident identity card (GB 11643): form, birth date, check character.
// Knows which numbers are well formed, never whose they are: the number is no key here, and no column is for one.

const NUMBER = /^[1-9]\d{16}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const BORN_FROM = '1800-01-01';
/**
 * Provinces of GB/T 2260, with 83 for residents of Taiwan. The four digits behind them are not looked up: a number keeps
 * the county code of its first registration, long after that code was retired.
 */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Whether 18 characters are a citizen number: a province, a day of birth that exists, and a check character that agrees. */
export function isCitizenNumber(text: string): boolean {
  return NUMBER.test(text) && PROVINCES.has(text.slice(0, 2)) && isDay(text) && text[17] === checkOf(text);
}

/** The 17 digits with their check character. */
export function citizenNumberOf(digits: string): string {
  return `${digits}${checkOf(digits)}`;
}

/** GB 11643: 17 digits weighted, modulo 11, through a table. */
function checkOf(text: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECKS[sum % 11];
}

/** Digits 7 to 14, as a day that exists. Years from 1800 on: made-up people are born before 1900, so that no number is anybody's. */
function isDay(text: string): boolean {
  const day = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const instantMs = Date.parse(`${day}T00:00:00Z`);
  return day >= BORN_FROM && !Number.isNaN(instantMs) && new Date(instantMs).toISOString().startsWith(day);
}
