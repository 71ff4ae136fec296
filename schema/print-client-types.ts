// Turns the API schema into TypeScript for clients: schema/client-types.ts. The text names the schema it was made from,
// so that a stale one is told without being made again.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type * as TypeScriptPlugin from '@graphql-codegen/typescript';
import { buildSchema } from 'graphql';

/** What stands for our scalars in JSON. */
export const SCALARS = { ID: 'string', Date: 'string', DateTime: 'string' } as const;

/** Both types of a program and types of its documents are made with these. */
export const STYLE = {
  scalars: SCALARS,
  strictScalars: true,
  immutableTypes: true,
  skipTypename: true,
  enumsAsTypes: true,
} as const;

/** The generator is loaded here, for it takes longer to load than all else that reads a schema. */
export function printClientTypes(apiSdl: string): string {
  const { plugin }: typeof TypeScriptPlugin = createRequire(import.meta.url)('@graphql-codegen/typescript');
  const printed = plugin(buildSchema(apiSdl), [], { ...STYLE, avoidOptionals: { field: true } });
  if (printed instanceof Promise || typeof printed === 'string') throw new Error('The generator answers otherwise.');
  return `${openingOf(apiSdl)}\n\n${[...(printed.prepend ?? []), printed.content].join('\n').trimEnd()}\n`;
}

/** Whether the types were made from this API schema. */
export function areOf(clientTypes: string, apiSdl: string): boolean {
  return clientTypes.startsWith(`${openingOf(apiSdl)}\n`);
}

function openingOf(apiSdl: string): string {
  const print = createHash('sha256').update(apiSdl).digest('hex');
  return `// The graph's types for clients, written by "npm run schema -- compose". Do not edit.\n// schema/api.graphql sha256 ${print}`;
}
