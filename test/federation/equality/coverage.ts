// What a set of operations goes through: kinds of plan nodes, and the places where the subgraphs' SDL has a directive.
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { listNodes } from './plan-nodes.ts';

export const NODE_KINDS = [
  'Sequence',
  'Parallel',
  'Flatten',
  'Flatten through lists of lists',
  'Condition that includes',
  'Condition that skips',
  'Fetch of root fields',
  'Fetch of a mutation',
  'Fetch of entities',
  'requires of several types',
  'requires with parts inside',
  'inputRewrites',
  'outputRewrites',
  'contextRewrites',
] as const;
type NodeKind = (typeof NODE_KINDS)[number];

/** How many of the plans hold each kind. */
export function countNodeKinds(plans: readonly QueryPlan[]): Record<NodeKind, number> {
  const counts = Object.fromEntries(NODE_KINDS.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  for (const { node } of plans) {
    const kinds = new Set(listNodes(node).flatMap(kindsOf));
    for (const kind of kinds) counts[kind]++;
  }
  return counts;
}

function kindsOf(node: PlanNode): NodeKind[] {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [node.kind];
    case 'Flatten':
      return node.path.join('.').includes('@.@') ? ['Flatten', 'Flatten through lists of lists'] : ['Flatten'];
    case 'Condition':
      return [
        ...(node.ifClause ? (['Condition that includes'] as const) : []),
        ...(node.elseClause ? (['Condition that skips'] as const) : []),
      ];
    case 'Fetch':
      return kindsOfFetch(node);
    default:
      return [];
  }
}

function kindsOfFetch({
  requires,
  operationKind,
  inputRewrites,
  outputRewrites,
  contextRewrites,
}: FetchNode): NodeKind[] {
  const root = operationKind === 'mutation' ? 'Fetch of a mutation' : 'Fetch of root fields';
  const fields = (requires ?? []).flatMap((one) => (one.kind === 'InlineFragment' ? one.selections : [one]));
  const kinds: readonly (readonly [NodeKind, boolean])[] = [
    [root, requires === undefined],
    ['Fetch of entities', requires !== undefined],
    ['requires of several types', (requires?.length ?? 0) > 1],
    ['requires with parts inside', fields.some((one) => 'selections' in one && one.selections !== undefined)],
    ['inputRewrites', (inputRewrites?.length ?? 0) > 0],
    ['outputRewrites', (outputRewrites?.length ?? 0) > 0],
    ['contextRewrites', (contextRewrites?.length ?? 0) > 0],
  ];
  return kinds.filter(([, is]) => is).map(([kind]) => kind);
}

/** By directive and the kind of place it stands at: its places, and how many of them the operations touch. */
export type DirectiveCounts = Record<string, { readonly places: number; readonly touched: number }>;

export function countDirectives(
  sdls: readonly DocumentNode[],
  queries: readonly string[],
  schema: GraphQLSchema,
): DirectiveCounts {
  const touched = listTouched(queries, schema);
  const counts: Record<string, { places: number; touched: number }> = {};
  for (const { name, place } of sdls.flatMap(listDirectives)) {
    const count = counts[name] ?? { places: 0, touched: 0 };
    counts[name] = count;
    count.places++;
    if (touched.has(place)) count.touched++;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Types, fields and input types that operations name, such as `Hall` and `Hall.star`. */
function listTouched(queries: readonly string[], schema: GraphQLSchema): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const query of queries) {
    const types = new TypeInfo(schema);
    const read = {
      Field: () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (parent == null || field == null) return;
        touched.add(parent.name).add(`${parent.name}.${field.name}`).add(getNamedType(field.type).name);
        for (const { type } of field.args) touched.add(getNamedType(type).name);
        if (isUnionType(parent)) return;
        for (const { name } of parent.getInterfaces()) touched.add(name);
      },
    };
    visit(parse(query), visitWithTypeInfo(types, read));
  }
  return touched;
}

type Use = { readonly name: string; readonly place: string };

/** What is inaccessible cannot be named: it is touched where what holds it is. */
function listDirectives(sdl: DocumentNode): Use[] {
  const uses: Use[] = [];
  visit(sdl, {
    Directive(node, _key, _parent, _path, ancestors) {
      const nodes = ancestors.filter((one): one is ASTNode => 'kind' in one);
      const type = sdl.definitions.find((one) => nodes.includes(one));
      const [at, member] = [nodes.at(-1), nodes.find((one) => one.kind === Kind.FIELD_DEFINITION)];
      if (type === undefined || at === undefined || !('name' in type) || type.name === undefined) return;
      const directive = nameOf(node.name.value, node.arguments?.map(({ name }) => name.value) ?? []);
      const isHidden = directive === '@inaccessible';
      const field = member?.kind === Kind.FIELD_DEFINITION ? `.${member.name.value}` : '';
      const place =
        isHidden && at.kind !== Kind.INPUT_VALUE_DEFINITION ? holderOf(type, sdl) : `${type.name.value}${field}`;
      uses.push({ name: `${directive} on ${KINDS[at.kind] ?? at.kind}`, place });
    },
  });
  return uses;

  function holderOf(type: (typeof sdl.definitions)[number], { definitions }: DocumentNode): string {
    const name = 'name' in type && type.name ? type.name.value : '';
    const isWhole = 'directives' in type && type.directives?.some((one) => one.name.value === 'inaccessible');
    if (!isWhole) return name;
    const holder = definitions.find(
      (one) =>
        one.kind === Kind.OBJECT_TYPE_DEFINITION &&
        one.fields?.some((field) => JSON.stringify(field.type).includes(`"${name}"`)),
    );
    return holder !== undefined && 'name' in holder && holder.name ? holder.name.value : name;
  }
}

/** A directive whose argument makes it another thing is counted by it as well. */
function nameOf(name: string, args: readonly string[]): string {
  const telling = args.filter((one) => ['resolvable', 'label'].includes(one));
  return `@${name}${telling.length > 0 ? `(${telling.join(' ')}:)` : ''}`;
}

const KINDS: Readonly<Record<string, string>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'a type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'an interface',
  [Kind.FIELD_DEFINITION]: 'a field',
  [Kind.ENUM_VALUE_DEFINITION]: 'an enum value',
  [Kind.INPUT_VALUE_DEFINITION]: 'an argument or input field',
};
