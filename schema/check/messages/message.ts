// One thing to say in both languages, with places in braces for facts; `{coordinate}` is known to every message.

export type Lang = 'zh' | 'en';
export type Sentence = Readonly<Record<Lang, string>>;
/** What is wrong, and the edit that mends it. */
export type Message = { readonly say: Sentence; readonly mend: Sentence };
/** What stands in the places. */
export type Facts = Readonly<Record<string, string>>;
