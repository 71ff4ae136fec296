// Decides `@skip` and `@include` where the values of all variables in them are known: what they leave out is gone, so that
// fields come in the order in which a department answers them.
import { type ASTNode, type DirectiveNode, Kind, visit } from 'graphql';

/** Values of the variables that `@skip` and `@include` ask for. */
export type Conditions = Readonly<Record<string, unknown>>;

export function decideConditions<N extends ASTNode>(node: N, conditions: Conditions): N {
  const decide = (inner: { readonly directives?: readonly DirectiveNode[] | undefined }) => {
    const { directives = [] } = inner;
    const asked = directives.filter(isCondition);
    if (asked.length === 0) return undefined;
    if (!asked.every((directive) => isMet(directive, conditions))) return null;
    return { ...inner, directives: directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(node, { Field: decide, InlineFragment: decide, FragmentSpread: decide });
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function isMet({ name, arguments: [given] = [] }: DirectiveNode, conditions: Conditions): boolean {
  const value = given?.value;
  const holds = value?.kind === Kind.VARIABLE ? conditions[value.name.value] === true : isTrue(value);
  return holds === (name.value === 'include');
}

function isTrue(value: ASTNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && value.value;
}
