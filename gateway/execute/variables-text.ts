// Writes the variables of one fetch: what the client sent, as it sent it; defaults stand in the department's operation.
import type { WireText } from '../wire-text.ts';
import { own } from './property.ts';
import type { Fetch } from './steps.ts';

type Values = Readonly<Record<string, unknown>>;
const NONE: Values = Object.freeze({});

/** `"name":value,…`; values of `context` are decided by the place in the answer. */
export function writeVariables({ variableNames }: Fetch, variables: Values, context: Values = NONE): WireText {
  let text = '';
  for (const name of variableNames) {
    const value = own(Object.hasOwn(context, name) ? context : variables, name);
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  return text;
}
