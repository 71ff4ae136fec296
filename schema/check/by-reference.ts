// The shortest question that goes by a reference of one department to a field of another's entity.
import { Kind } from 'graphql';
import { type Graph, namedType } from './graph.ts';
import { shortestQueryThrough } from './shortest-query.ts';
import type { Site, Sites } from './sites.ts';

export type Reference = {
  /** The entity's type. */
  readonly type: string;
  /** Which departments' references count. */
  readonly refers: (department: string) => boolean;
  /** Coordinates of the entity's fields: one of them is asked. */
  readonly fields: readonly string[];
};

/** `{ activity(id: "…") { jointPosts { name } } }`; null where no field refers to the type, or none is reached. */
export function shortestByReference(sites: Sites, declared: Graph, { type, refers, fields }: Reference): string | null {
  const references = [...sites.values()].flat().filter((site) => refers(site.department) && returns(site, type));
  const questions = fields.flatMap((field) =>
    references
      .map(({ element }) => shortestQueryThrough(declared, element.coordinate, field))
      .filter((query) => query !== null),
  );
  return questions.sort((one, other) => one.length - other.length)[0] ?? null;
}

function returns({ element: { node } }: Site, type: string): boolean {
  return node.kind === Kind.FIELD_DEFINITION && namedType(node.type) === type;
}
