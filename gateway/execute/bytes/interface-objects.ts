// Which subgraphs know an interface as one type of objects alone (Federation, "@interfaceObject"): they tell the interface's
// name where others tell the object's.
import {
  type ConstDirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  Kind,
} from 'graphql';

export type ScanType = GraphQLObjectType | GraphQLInterfaceType;

const bySchema = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Whether the subgraph knows no object of the interface. `schema` is the supergraph's, with its join directives. */
export function isInterfaceObject(schema: GraphQLSchema, subgraph: string, name: string): boolean {
  let known = bySchema.get(schema);
  if (known === undefined) {
    known = readInterfaceObjects(schema);
    bySchema.set(schema, known);
  }
  return known.has(`${subgraph} ${name}`);
}

/** What the subgraph tells as `__typename` of such an object. */
export function nameIn(schema: GraphQLSchema, subgraph: string, type: ScanType): string {
  const instead = type.getInterfaces().find(({ name }) => isInterfaceObject(schema, subgraph, name));
  return instead?.name ?? type.name;
}

function readInterfaceObjects(schema: GraphQLSchema): ReadonlySet<string> {
  const subgraphs = subgraphNames(schema);
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInterfaceType(type)) continue;
    for (const directive of type.astNode?.directives ?? []) {
      const graph = argumentOf(directive, 'graph');
      if (directive.name.value !== 'join__type' || argumentOf(directive, 'isInterfaceObject') !== 'true') continue;
      found.add(`${subgraphs.get(graph ?? '') ?? ''} ${type.name}`);
    }
  }
  return found;
}

/** By their names in the join directives. */
function subgraphNames(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = schema.getType('join__Graph');
  if (!isEnumType(graphs)) return new Map();
  return new Map(
    graphs.getValues().map(({ name, astNode }) => {
      const told = astNode?.directives?.find((directive) => directive.name.value === 'join__graph');
      return [name, (told && argumentOf(told, 'name')) ?? name];
    }),
  );
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.ENUM || value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
}
