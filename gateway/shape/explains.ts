// Whether an error that was told already says why a value is missing.
import type { Fault } from '../execute/execution.ts';
import type { Program } from '../execute/program.ts';
import type { AnswerPath } from '../execute/targets.ts';

/** One above or below the place, from a department that would have had the value. */
export function explains(fault: Fault, path: AnswerPath, program: Program): boolean {
  const providers = program.providers(path);
  if (providers.length > 0 && !providers.includes(fault.subgraph)) return false;
  if (fault.path === undefined) return true;
  const common = Math.min(fault.path.length, path.length);
  return fault.path.slice(0, common).every((step, index) => step === path[index]);
}
