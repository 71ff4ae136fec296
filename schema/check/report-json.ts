// The same report for machines: CI reads `sound` and the codes, people the sentences beside them.
import { explain } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Lang } from './messages/message.ts';

export function printJson(lang: Lang, findings: readonly Finding[]): string {
  const sound = !findings.some(({ severity }) => severity === 'error');
  const told = findings.map(({ code, severity, coordinate, places, owners, broken, query, facts }) => {
    const { say, mend } = explain(lang, code, { ...facts, coordinate: coordinate ?? '' });
    return { code, severity, coordinate, message: say, places, owners, broken, query, mend, facts };
  });
  return `${JSON.stringify({ sound, findings: told }, null, 2)}\n`;
}
