// Fields that would collide in one department's answer travel under another name; the plan says which get theirs back.
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { covers } from '../selected-fields.ts';
import { NotCompiled } from './bail.ts';
import type { ScanType } from './interface-objects.ts';

const ON_TYPE = '... on ';

/** What is left of the way to a field, and its name in the answer. Lists are not on the way. */
export type Rename = { readonly path: readonly string[]; readonly to: string };

export function readRenames(rewrites: readonly FetchDataRewrite[]): readonly Rename[] {
  return rewrites.map((rewrite) => {
    if (rewrite.kind !== 'KeyRenamer') throw new NotCompiled('a value that the plan sets in an answer');
    return { path: rewrite.path, to: rewrite.renameKeyTo };
  });
}

/** Those that apply to an object of this type, from the field on. */
export function renamesOn(schema: GraphQLSchema, renames: readonly Rename[], type: ScanType): readonly Rename[] {
  return renames.flatMap(({ path, to }) => {
    let at = 0;
    for (; path[at]?.startsWith(ON_TYPE); at++)
      if (!covers(schema, (path[at] as string).slice(ON_TYPE.length), type)) return [];
    return [{ path: path.slice(at), to }];
  });
}

/** Those below the field. */
export function renamesBelow(renames: readonly Rename[], responseName: string): readonly Rename[] {
  return renames.filter(({ path }) => path.length > 1 && path[0] === responseName).map(withoutFirst);
}

function withoutFirst({ path, to }: Rename): Rename {
  return { path: path.slice(1), to };
}

/** The field's name in the answer. */
export function renamed(renames: readonly Rename[], responseName: string): string {
  return renames.find(({ path }) => path.length === 1 && path[0] === responseName)?.to ?? responseName;
}
