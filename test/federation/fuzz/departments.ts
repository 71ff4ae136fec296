// Departments that know nothing and answer everything: any fetch with values of the right types in the right order, the
// same for the same question; and, where they are asked to be sick, with something wrong in the bytes.

import { type Source, selectFields } from '@jinyun/gateway/execute/selected-fields';
import type { Upstream } from '@jinyun/gateway/execute/upstream/upstream';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { hashOf, type Random, randomOf } from './random.ts';
import { sicken } from './sicken.ts';

export type Ward = {
  readonly apiSchema: GraphQLSchema;
  readonly fullSchema: GraphQLSchema;
  /** Changes every answer. */
  seed: number;
  /** One answer in so many is sick; 0 for none. */
  sickOnceIn: number;
  /** How many were. */
  sick: number;
  /** What was answered since it was last cleared. */
  readonly answers: Map<string, Buffer>;
};

const STRINGS = [
  '',
  'plain',
  '缙云县五云街道',
  '"quoted" \\ back',
  'line\nend\ttab',
  '😀 surrogates',
  '\u0001 control',
  '</script>',
  '__proto__',
];

export function openDepartment(subgraph: string, ward: Ward): Upstream {
  const documents = new Map<string, ReturnType<typeof readDocument>>();
  return async ({ operation, body, variablesAt }) => {
    const text = body.toString('utf8');
    const known = documents.get(operation.query) ?? readDocument(operation.query);
    documents.set(operation.query, known);
    const kept = ward.answers.get(`${subgraph} ${text}`);
    if (kept !== undefined) return { status: 200, body: kept };
    const variables = JSON.parse(body.toString('utf8', variablesAt, body.length - 1));
    // By what is asked and not by how it is spelled: an escaped character is the same character.
    const asked = `${subgraph} ${ward.seed} ${operation.query} ${JSON.stringify(variables)}`;
    const random = randomOf(hashOf(asked));
    const data = new Answer(ward, known, { random, variables }).data();
    const whole = Buffer.from(JSON.stringify({ data }));
    const isSick = ward.sickOnceIn > 0 && random.once(ward.sickOnceIn);
    if (isSick) ward.sick++;
    const answer = isSick ? sicken(whole, random) : whole;
    ward.answers.set(`${subgraph} ${text}`, answer);
    return { status: 200, body: answer };
  };
}

function readDocument(query: string) {
  const { definitions } = parse(query);
  const node = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (node === undefined) throw new Error('a fetch without an operation');
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  return { node, fragments };
}

type Asked = { readonly random: Random; readonly variables: Readonly<Record<string, unknown>> };

class Answer {
  readonly #ward: Ward;
  readonly #document: ReturnType<typeof readDocument>;
  readonly #asked: Asked;

  constructor(ward: Ward, document: ReturnType<typeof readDocument>, asked: Asked) {
    this.#ward = ward;
    this.#document = document;
    this.#asked = asked;
  }

  data(): unknown {
    const { node } = this.#document;
    const { representations } = this.#asked.variables;
    const [entities] = node.selectionSet.selections;
    const root = this.#ward.fullSchema.getRootType(node.operation);
    if (!Array.isArray(representations) || entities?.kind !== Kind.FIELD || entities.selectionSet === undefined)
      return this.#object(root as GraphQLObjectType, [{ set: node.selectionSet, under: [] }]);
    const below = [{ set: entities.selectionSet, under: [] }];
    return { _entities: representations.map(({ __typename }) => this.#entity(__typename, below)) };
  }

  #entity(name: string, below: readonly Source[]): unknown {
    const type = this.#ward.fullSchema.getType(name);
    if (!isObjectType(type) || this.#asked.random.once(25)) return null;
    return this.#object(type, below);
  }

  #object(type: GraphQLObjectType, sources: readonly Source[]): unknown {
    const fields = selectFields(this.#ward.fullSchema, type, { sources, fragments: this.#document.fragments });
    const selected = fields.filter(
      ({ conditions }) =>
        conditions === null ||
        conditions.some((way) => way.every(({ variable, is }) => this.#asked.variables[variable] === is)),
    );
    return Object.fromEntries(
      selected.map(({ responseName, fieldName, below }) => {
        const fieldType = type.getFields()[fieldName]?.type;
        return [responseName, fieldType === undefined ? type.name : this.#value(fieldType, below)];
      }),
    );
  }

  #value(type: GraphQLOutputType, below: readonly Source[]): unknown {
    const { random } = this.#asked;
    if (isNonNullType(type)) return this.#present(type.ofType, below);
    return random.once(10) ? null : this.#present(type, below);
  }

  #present(type: GraphQLOutputType, below: readonly Source[]): unknown {
    const { random } = this.#asked;
    if (isListType(type)) return Array.from({ length: random.int(4) }, () => this.#value(type.ofType, below));
    const named = getNamedType(type);
    if (isObjectType(named)) return this.#object(named, below);
    if (isAbstractType(named)) return this.#object(random.pick(this.#possible(named.name)), below);
    return this.#leaf(named.name);
  }

  #possible(name: string): readonly GraphQLObjectType[] {
    const { apiSchema } = this.#ward;
    const shown = apiSchema.getType(name);
    return isAbstractType(shown) ? apiSchema.getPossibleTypes(shown) : [];
  }

  #leaf(name: string): unknown {
    const { random } = this.#asked;
    const type = this.#ward.apiSchema.getType(name) ?? this.#ward.fullSchema.getType(name);
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    switch (name) {
      case 'Int':
        return random.int(2_000) - 1_000;
      case 'Float':
        return random.pick([0, 1.5, -2.25, 34.75, 113.62]);
      case 'Boolean':
        return random.once(2);
      case 'ID':
        return `v${random.int(5)}`;
      case 'String':
        return random.pick(STRINGS);
      default:
        return random.pick<unknown>(['2026-11-24', 12, { a: [1, '二', null] }, ['x'], true]);
    }
  }
}
