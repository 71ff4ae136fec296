// What kind of machine this is: what a reader of figures needs to know, and no name or path of it.
import { cpus, totalmem } from 'node:os';

export function describeMachine(): string {
  const all = cpus();
  const model = all[0]?.model.trim() || 'an unnamed processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${all.length} × ${model}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
}
