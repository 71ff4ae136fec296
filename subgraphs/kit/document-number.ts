// Numbers of cases and documents as text: an issuer, a year in brackets, a serial, 号.
// Not confirmed (K): no source of the county's prints one. So this is a form that a number looks like, never a rule that
// a stored number must fit: what is on file stays as it is written.
import { ToldError } from '@jinyun/schema/told-error';

const LENGTH_MAX = 40;
/** 缙检行公立〔2021〕1号, (2022)浙11民初3号: the brackets and what stands around them differ from office to office. */
const FORM = /^[\p{Script=Han}\dA-Za-z]*[〔[［(（]((?:19|20)\d{2})[〕\]］)）][\p{Script=Han}\dA-Za-z]*\d+号$/u;

/** Whether a text looks like the number of a case or a document. */
export function isDocumentNumber(text: string): boolean {
  return text.length <= LENGTH_MAX && FORM.test(text);
}

/** The number itself, with nothing of it changed. Throws BAD_USER_INPUT for what does not look like one. */
export function parseDocumentNumber(argument: string, text: string): string {
  if (isDocumentNumber(text)) return text;
  const form = `write it as on the document, up to ${LENGTH_MAX} characters, for example 缙检行公立〔2021〕1号`;
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not the number of a case or document: ${form}.`, {
    argument,
  });
}
