// Whether a text is a unified social credit code (GB 32100-2015). Pure: characters in, yes or no out.

/** The 31 characters of the standard: digits and capitals without I, O, S, V and Z. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[^ISOVZ\W_a-z]{2}\d{6}[^ISOVZ\W_a-z]{10}$/;
const MODULUS = 31;
/** Powers of 3 modulo 31, one for each character before the check character. */
const WEIGHTS = Array.from({ length: 17 }, (_, place) => 3 ** place % MODULUS);
/** Characters 9 to 16 are an organisation code of GB 11714, the 17th is its check character. */
const INNER = { from: 8, to: 16, weights: [3, 7, 9, 10, 5, 8, 4, 2] } as const;

/** True when the form is right and both check characters follow from those before them. */
export function isUscc(text: string): boolean {
  if (!FORM.test(text)) return false;
  return text.charAt(17) === outerCheck(text) && text.charAt(INNER.to) === innerCheck(text.slice(INNER.from, INNER.to));
}

function outerCheck(text: string): string {
  const sum = weigh(WEIGHTS, (place) => DIGITS.indexOf(text.charAt(place)));
  return DIGITS.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** Letters stand for 10 to 35 here, without gaps; a check of 10 is written X and one of 11 is written 0. */
function innerCheck(organisation: string): string {
  const sum = weigh(INNER.weights, (place) => Number.parseInt(organisation.charAt(place), 36));
  return '0X987654321'.charAt(sum % 11);
}

function weigh(weights: readonly number[], valueAt: (place: number) => number): number {
  return weights.reduce((sum, weight, place) => sum + weight * valueAt(place), 0);
}
