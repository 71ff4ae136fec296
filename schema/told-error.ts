// An error the client is told: a stable code and a sentence that names the thing and the way out.
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { ToldCode } from './errors.ts';

/** Throw it where a caller's input or an outside state is at fault; never put a cause, SQL or a stack in the message. */
export class ToldError extends GraphQLError {
  readonly code: ToldCode;

  constructor(code: ToldCode, message: string, extensions: GraphQLErrorExtensions = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.code = code;
  }
}
