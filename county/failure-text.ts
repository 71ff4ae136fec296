// What an operator reads when a command of the county cannot go on, and the code that the command ends with.
import { ToldError } from '@jinyun/schema/told-error';
import { StartError } from './start-error.ts';

export type FailureText = { readonly text: string; readonly exitCode: 1 | 2 };

/** A fault of our own keeps its stack: it is not the operator's to mend. A wrong flag ends with 2, as is the custom. */
export function tellFailure(error: unknown): FailureText {
  if (error instanceof StartError || error instanceof ToldError)
    return { text: `${error.code}: ${error.message}\n`, exitCode: error.code === 'BAD_FLAG' ? 2 : 1 };
  return { text: `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`, exitCode: 1 };
}
