// Reads the command line of `npm run schema`: what is asked for, or null for a wrong call.
import { parseArgs } from 'node:util';
import { DEPARTMENTS } from '../departments.ts';
import type { Lang } from './messages/message.ts';

export type Call = {
  readonly command: 'compose' | 'coverage' | 'check';
  /** Whose working tree is checked, with the others as they were committed; null for everybody's working tree. */
  readonly department: string | null;
  /** The commit whose contract holds; null for the last one. */
  readonly against: string | null;
  readonly json: boolean;
  readonly lang: Lang;
};

export function readCall(args: readonly string[], locale: string): Call | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, ...rest] = positionals;
    if (!isCommand(command) || rest.length > 0) return null;
    const { department = null, against = null, json = false, lang = languageOf(locale) } = values;
    if (department !== null && !DEPARTMENTS.some(({ name }) => name === department)) return null;
    // A name that begins with a dash would be an option to git.
    if ((lang !== 'zh' && lang !== 'en') || against?.startsWith('-')) return null;
    // What is written is always everybody's working tree.
    if (command !== 'check' && (department !== null || against !== null || json)) return null;
    return { command, department, against, json, lang };
  } catch {
    // parseArgs refuses an option that does not exist or lacks its value.
    return null;
  }
}

function isCommand(text: string | undefined): text is Call['command'] {
  return text === 'compose' || text === 'coverage' || text === 'check';
}

/** Chinese where the locale begins with zh (`zh_CN.UTF-8`), English elsewhere. */
export function languageOf(locale: string): Lang {
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

const OPTIONS = {
  department: { type: 'string' },
  against: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;
