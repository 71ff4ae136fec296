// Turns any thrown error into what a client may read: told errors as they are, everything else masked with a reference.
import type { GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import { isToldCode, MASKED_ERRORS } from './errors.ts';

/** A client-safe error. When `masked`, the cause belongs in the operator's log under `reference`. */
export type MaskedError = {
  readonly shown: GraphQLFormattedError;
  readonly masked: { readonly reference: string } | null;
};

const TOLD_DETAILS = [
  'subgraph',
  'argument',
  'currentState',
  'legalEvents',
  'currentVersion',
  'guard',
  'law',
  'roles',
  'limit',
  'reference',
];

/**
 * Keeps message, path and locations of a told error and the details in `TOLD_DETAILS`; stack traces and unknown
 * extensions never pass. `reference` names the masked cause in the log.
 */
export function maskError(error: GraphQLFormattedError, reference: string): MaskedError {
  const { path, locations, extensions = {} } = error;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const details = keepDetails(extensions);
  if (isToldCode(extensions.code)) {
    return {
      shown: { message: error.message, ...where, extensions: { code: extensions.code, ...details } },
      masked: null,
    };
  }
  const { zh, en } = MASKED_ERRORS.INTERNAL;
  const message = `${en} (${zh}); quote reference ${reference} to the operator`;
  return {
    shown: { message, ...where, extensions: { code: 'INTERNAL', ...details, reference } },
    masked: { reference },
  };
}

function keepDetails(extensions: GraphQLErrorExtensions): GraphQLErrorExtensions {
  return Object.fromEntries(TOLD_DETAILS.filter((name) => name in extensions).map((name) => [name, extensions[name]]));
}
