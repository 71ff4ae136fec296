// Every element of the schema carries two lines: Chinese, then English.
import { type ASTNode, Kind, type StringValueNode, visit } from 'graphql';
import { type Problem, placeOf, type Rule } from './rule.ts';

const DESCRIBED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]);

export const describedInTwoLanguages: Rule = (subgraphs) =>
  subgraphs.flatMap(({ name: department, typeDefs }) => {
    const problems: Problem[] = [];
    visit(typeDefs, {
      DirectiveDefinition: () => false,
      enter: (node) => {
        if (!DESCRIBED.has(node.kind) || isKeyOfForeignEntity(node) || isDescribed(node)) return;
        const coordinate = 'name' in node && node.name?.kind === Kind.NAME ? node.name.value : node.kind;
        const sentence = 'needs a description of two lines: Chinese, then English.';
        problems.push({ rule: 'described-in-two-languages', department, coordinate, place: placeOf(node), sentence });
      },
    });
    return problems;
  });

/** A line with Han characters, then English; arguments may hold both in one line. */
function isDescribed(node: ASTNode): boolean {
  const text = ('description' in node ? (node.description as StringValueNode | undefined)?.value : undefined) ?? '';
  return /\p{Script=Han}[\s\S]*[。；：）][\s\S]*[A-Za-z]{2}/u.test(text);
}

/** `type Observer @key(fields: "id", resolvable: false) { id: ID! }` is described where it is owned. */
function isKeyOfForeignEntity(node: ASTNode): boolean {
  const parts = 'directives' in node ? (node.directives ?? []) : [];
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && parts.some(({ name }) => name.value === 'key');
}
