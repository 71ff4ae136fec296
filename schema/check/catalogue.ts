// Everything the check can say, in both languages, by stable code. A code is never reused: CI may switch on it.
import { COMPOSITION_MESSAGES } from './messages/composition.ts';
import { CONTRACT_MESSAGES } from './messages/contract.ts';
import { DOCUMENT_MESSAGES } from './messages/documents.ts';
import type { Facts, Lang, Message, Sentence } from './messages/message.ts';
import { RARE_COMPOSITION_MESSAGES } from './messages/rare-composition.ts';
import { REPORT_WORDS } from './messages/report.ts';
import { RULE_MESSAGES } from './messages/rules.ts';

export const MESSAGES = {
  ...DOCUMENT_MESSAGES,
  ...RULE_MESSAGES,
  ...COMPOSITION_MESSAGES,
  ...RARE_COMPOSITION_MESSAGES,
  ...CONTRACT_MESSAGES,
} as const satisfies Record<string, Message>;

export type MessageCode = keyof typeof MESSAGES;

/** What is wrong and what mends it, with the facts in their places. */
export function explain(lang: Lang, code: MessageCode, facts: Facts): { readonly say: string; readonly mend: string } {
  const { say, mend } = MESSAGES[code];
  return { say: fillIn(say[lang], facts), mend: fillIn(mend[lang], facts) };
}

/** A label or note of the report. */
export function word(lang: Lang, name: keyof typeof REPORT_WORDS, facts: Facts = {}): string {
  return fillIn(REPORT_WORDS[name][lang], facts);
}

export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(MESSAGES, code);
}

/** The names in braces, as the test of the catalogue compares them between the languages. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name).sort();
}

/** Every sentence there is, under a name that says where it stands. */
export function listSentences(): [name: string, sentence: Sentence][] {
  const messages = Object.entries(MESSAGES).flatMap(([code, { say, mend }]): [string, Sentence][] => [
    [`${code}.say`, say],
    [`${code}.mend`, mend],
  ]);
  return [...messages, ...Object.entries<Sentence>(REPORT_WORDS)];
}

const PLACE = /\{(\w+)\}/g;

/** A fact that is not known is our own bug: it would show as a hole in a sentence. */
function fillIn(text: string, facts: Facts): string {
  return text.replace(PLACE, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`The message "${text}" needs ${name}.`);
    return fact;
  });
}
