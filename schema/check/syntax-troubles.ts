// Parses every file on its own, so that all syntax errors are told and not only the first.
import { GraphQLError } from 'graphql';
import type { DepartmentFiles } from '../compose.ts';
import { parseSdl, type SdlFile } from '../department-sdl.ts';
import type { MessageCode } from './catalogue.ts';
import type { Trouble } from './finding.ts';
import type { Facts } from './messages/message.ts';
import { ownerOfFile } from './sites.ts';

/** The shared file counts once, though every department begins with it. */
export function listSyntaxTroubles(departments: readonly DepartmentFiles[]): Trouble[] {
  const files = new Map(departments.flatMap((department) => department.files.map((file) => [file.name, file])));
  return [...files.values()].flatMap((file) => {
    const error = syntaxErrorOf(file);
    if (error === null) return [];
    const places = [{ file: file.name, line: error.locations?.[0]?.line ?? 1 }];
    return [{ ...sayOf(error), coordinate: null, places, owners: [ownerOfFile(file.name)] }];
  });
}

export function syntaxErrorOf(file: SdlFile): GraphQLError | null {
  try {
    parseSdl(file);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** The parser's two usual sentences are told in the reader's language; the rest in its own words. */
function sayOf({ message }: GraphQLError): { readonly code: MessageCode; readonly facts: Facts } {
  const words = message.replace(/^Syntax Error: /, '');
  const [, expected, instead] = /^Expected (.+), found (.+)\.$/.exec(words) ?? [];
  if (expected !== undefined && instead !== undefined)
    return { code: 'SYNTAX_EXPECTED', facts: { expected, found: instead } };
  const [, found] = /^Unexpected (.+)\.$/.exec(words) ?? [];
  return found === undefined
    ? { code: 'SYNTAX_ERROR', facts: { words } }
    : { code: 'SYNTAX_UNEXPECTED', facts: { found } };
}
