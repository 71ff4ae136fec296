// Documents of one schema, parsed and validated once, with the programs made of them; bounded in number and in bytes.
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileProgram, type Program } from './program.ts';

export type ReadDocument =
  | { readonly document: DocumentNode; readonly errors: null }
  | { readonly document: null; readonly errors: readonly GraphQLError[] };

/** The gateway asks a department with the fetches of its plans: some hundreds. */
const DOCUMENTS_MAX = 2_000;
const DOCUMENTS_BYTES_MAX = 64 * 1024 * 1024;
/** A document's tree and programs weigh many times its text. */
const BYTES_PER_CHARACTER = 32;

export class KeptDocuments {
  readonly #schema: GraphQLSchema;
  readonly #documents: LRUCache<string, DocumentNode>;
  /** An operation's program lives as long as its document. */
  readonly #programs = new WeakMap<DocumentNode, Map<string | null, Program>>();

  constructor(schema: GraphQLSchema, { documentsMax = DOCUMENTS_MAX, bytesMax = DOCUMENTS_BYTES_MAX } = {}) {
    this.#schema = schema;
    this.#documents = new LRUCache({
      max: documentsMax,
      maxSize: bytesMax,
      sizeCalculation: ({ loc }) => (loc === undefined ? bytesMax : loc.end * BYTES_PER_CHARACTER + 1),
    });
  }

  /** The document of this text, or what is wrong with it; a wrong one is read anew each time. */
  read(text: string): ReadDocument {
    const known = this.#documents.get(text);
    if (known !== undefined) return { document: known, errors: null };
    const document = parseText(text);
    if (document instanceof GraphQLError) return { document: null, errors: [document] };
    const errors = validate(this.#schema, document);
    if (errors.length > 0) return { document: null, errors: errors.map((error) => coded(error, VALIDATION)) };
    this.#documents.set(text, document);
    return { document, errors: null };
  }

  /** What the operation of this name in a validated document does. */
  program(document: DocumentNode, operationName: string | null): Program {
    const programs = this.#programsOf(document);
    const known = programs.get(operationName);
    if (known !== undefined) return known;
    const made = compileProgram(this.#schema, document, operationName);
    // A name that is no operation's is not kept: anybody can think of another.
    if (operationName === null || hasOperation(document, operationName)) programs.set(operationName, made);
    return made;
  }

  #programsOf(document: DocumentNode): Map<string | null, Program> {
    const known = this.#programs.get(document);
    if (known !== undefined) return known;
    const made = new Map<string | null, Program>();
    this.#programs.set(document, made);
    return made;
  }

  /** The same documents for Apollo Server, which names them by a hash of its own. */
  get store() {
    const documents = this.#documents;
    return {
      get: async (key: string) => documents.get(key),
      set: async (key: string, document: DocumentNode) => void documents.set(key, document),
      delete: async (key: string) => documents.delete(key),
    };
  }
}

function hasOperation({ definitions }: DocumentNode, name: string): boolean {
  return definitions.some((node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === name);
}

const PARSE = 'GRAPHQL_PARSE_FAILED';
const VALIDATION = 'GRAPHQL_VALIDATION_FAILED';

function parseText(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (thrown) {
    // A document that nests too deep for the stack cannot be parsed either.
    return coded(thrown instanceof GraphQLError ? thrown : new GraphQLError(String(thrown)), PARSE);
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, originalError: error, extensions: { code } });
}
