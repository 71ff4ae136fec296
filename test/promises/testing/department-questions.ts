// Questions drawn at random for one department: reads of rows that are there and that are not, and changes that are refused.
import type { DepartmentRequest } from '@jinyun/kit/answering';
import { drawOperation } from '@jinyun/kit/executor/testing/random-operation';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';

/** Stands for the idempotency key of a change. */
export const KEY = '8c1b5a52-6f0e-4e5b-9a60-0d8a3f0c7a11';

/** Whom to ask, and what was asked of it before: the ids in that are of rows that are there. */
export type Drawing = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly fetches: readonly { readonly request: DepartmentRequest }[];
};

/** Reads alone. */
export function drawReads(place: Drawing, count: number): DepartmentRequest[] {
  const options = { depthMax: 3, mutations: false, literals: literalsOf(place) };
  const drawn: DepartmentRequest[] = [];
  for (let seed = 0; drawn.length < count; seed++) {
    const request = drawOperation(place.schema, `${place.name} ${seed}`, options);
    if (validate(place.schema, parse(request.query)).length === 0) drawn.push(request);
  }
  return drawn;
}

/** Values that the rows of the journeys hold, and others for dates and the like. */
function literalsOf({ fetches }: Drawing): (name: string, type: string) => readonly string[] | undefined {
  const representations = fetches.flatMap(({ request }) => (request.variables?.representations ?? []) as object[]);
  const ids = representations.flatMap((one) => ('id' in one ? [JSON.stringify(one.id)] : []));
  const byType: Readonly<Record<string, readonly string[]>> = {
    _Any: representations.map((one) => JSON.stringify(one).replace(/"(\w+)":/g, '$1:')),
    ID: [...ids, '"nobody"'],
    Date: ['"2026-06-01"'],
    DateTime: ['"2026-06-01T08:00:00Z"'],
    PeriodInput: ['{from: "2026-01-01", to: "2026-12-31"}'],
  };
  const byName: Readonly<Record<string, readonly string[]>> = {
    code: ['"331122207"', '"331122001"', '"0"'],
    township: ['"331122207"'],
    idempotencyKey: [JSON.stringify(KEY)],
    first: ['2', '5', '1000'],
    after: ['null'],
    before: ['null'],
    last: ['null'],
  };
  return (name, type) => byName[name] ?? byType[type];
}

/** Changes whose input fits its type but names no row, or one in a version it never had. */
export function drawChanges(place: Drawing, count: number): DepartmentRequest[] {
  const literals = literalsOf(place);
  // A row that is there is refused as well: nobody has seen this version of it.
  const ids = [
    '"correction-nobody"',
    ...(literals('', 'ID') ?? []).flatMap((id) => [id, id.replace(/-.*"/, '-nobody"')]),
  ];
  const byName: Readonly<Record<string, readonly string[]>> = { id: ids, expectedVersion: ['1000'] };
  const none = (name: string, type: string) => byName[name] ?? literals(name, type);
  const options = { depthMax: 3, literals: none };
  const requests: DepartmentRequest[] = [];
  for (let seed = 0; requests.length < count; seed++) {
    const request = drawOperation(place.schema, `${place.name} change ${seed}`, options);
    const document = parse(request.query);
    if (validate(place.schema, document).length === 0 && namesRows(place.schema, document)) requests.push(request);
  }
  return requests;
}

/** Whether all that it changes would be a row that is there; others make one. */
function namesRows(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fields = schema.getMutationType()?.getFields() ?? {};
  const makesNone = ({ args }: GraphQLField<unknown, unknown>): boolean =>
    args.every(({ type }) => 'id' in ((getNamedType(type) as GraphQLInputObjectType).getFields?.() ?? {}));
  const operation = getOperationAST(document);
  if (operation?.operation !== OperationTypeNode.MUTATION) return false;
  return operation.selectionSet.selections.every(
    (node) =>
      node.kind === Kind.FIELD && fields[node.name.value] !== undefined && makesNone(fields[node.name.value] as never),
  );
}
