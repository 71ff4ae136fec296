// Every element of the schema carries two lines: Chinese, then English.

import { Kind } from 'graphql';
import { type ElementNode, listElements, placeOfNode } from '../elements.ts';
import type { Rule } from './rule.ts';

export const describedInTwoLanguages: Rule = (subgraphs) =>
  subgraphs.flatMap(({ name: department, typeDefs }) =>
    listElements(typeDefs.definitions)
      .filter(({ node }) => !isExtension(node) && !isKeyOfForeignEntity(node) && !isDescribed(node))
      .map(({ coordinate, node }) => ({
        rule: 'described-in-two-languages',
        code: 'DESCRIPTION_ONE_LANGUAGE',
        department,
        coordinate,
        place: ('description' in node && node.description && placeOfNode(node.description)) || placeOfNode(node),
        facts: {},
      })),
  );

/** A line with Han characters, then English; arguments may hold both in one line. */
function isDescribed(node: ElementNode): boolean {
  const text = ('description' in node ? node.description?.value : undefined) ?? '';
  return /\p{Script=Han}[\s\S]*[。；：）][\s\S]*[A-Za-z]{2}/u.test(text);
}

function isExtension(node: ElementNode): boolean {
  return node.kind.endsWith('Extension');
}

/** `type Observer @key(fields: "id", resolvable: false) { id: ID! }` is described where it is owned. */
function isKeyOfForeignEntity(node: ElementNode): boolean {
  const parts = node.directives ?? [];
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && parts.some(({ name }) => name.value === 'key');
}
