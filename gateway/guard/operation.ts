// Reads an operation once: parsed, validated, within its limits. What a client sends again is found by its text.
import { ToldError } from '@jinyun/schema/told-error';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../config.ts';
import { Refusal } from '../refusal.ts';
import { fromWire, type WireText } from '../wire-text.ts';
import { checkLimits } from './limits.ts';

export type Operation = {
  /** What is planned, as ordinary text and parsed: the client's document, or what an amendment left of it. */
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  /** Equal for operations of one plan. */
  readonly planKey: string;
  /** What is answered; an amendment leaves marks on its fields. */
  readonly node: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether some field is marked as denied. */
  readonly hasDenials: boolean;
};

/** Operations of one schema that were read before. */
export type ReadOperations = LRUCache<string, Operation>;

/** Bounded in number and in characters. */
export function openReadOperations(): ReadOperations {
  return new LRUCache({
    max: LIMITS.operationsMax,
    maxSize: LIMITS.operationsBytesMax,
    // A document's tree weighs many times its text.
    sizeCalculation: (_operation, key) => key.length * 16 + 1,
  });
}

/** Throws a Refusal with every error of the document, or a ToldError for a limit or a name that fits no operation. */
export function readOperation(
  asked: { readonly query: WireText; readonly operationName: WireText | null },
  schema: GraphQLSchema,
  kept: ReadOperations,
): Operation {
  // A name holds no line break, so that no two pairs share a key.
  const key = asked.operationName === null ? asked.query : `${asked.operationName}\n${asked.query}`;
  const found = kept.get(key);
  if (found !== undefined && found.operationName === asked.operationName) return found;
  const operation = readNew(fromWire(asked.query), asked.operationName && fromWire(asked.operationName), schema);
  kept.set(key, operation);
  return operation;
}

function readNew(text: string, operationName: string | null, schema: GraphQLSchema): Operation {
  const document = parseDocument(text);
  refuseWith(validate(schema, document, undefined, { maxErrors: LIMITS.validationErrorsMax }));
  const node = findOperation(document, operationName);
  checkLimits(document, node);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return { text, operationName, planKey: planKeyOf(operationName, text), document, node, fragments, hasDenials: false };
}

/** A name holds no line break. */
export function planKeyOf(operationName: string | null, text: string): string {
  return `${operationName ?? ''}\n${text}`;
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: LIMITS.documentTokensMax });
  } catch (error) {
    if (error instanceof RangeError) throw new ToldError('LIMIT_EXCEEDED', TOO_DEEP, { limit: 'operationDepthMax' });
    if (!(error instanceof GraphQLError)) throw error;
    // The parser gives up at the limit with a syntax error of these words.
    const long = /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message);
    const extensions = long ? { code: 'LIMIT_EXCEEDED', limit: 'documentTokensMax' } : { code: 'GRAPHQL_PARSE_FAILED' };
    throw new Refusal([{ ...error.toJSON(), message: shorten(error.message), extensions }]);
  }
}

const TOO_DEEP = 'The document nests too deep to be read. Ask for the deeper part in a query of its own.';

function refuseWith(errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  const told = errors.map(
    (error): GraphQLFormattedError => ({
      ...error.toJSON(),
      message: shorten(error.message),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }),
  );
  throw new Refusal(told);
}

function findOperation({ definitions }: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter(({ name }) => name?.value === operationName);
  const [found, second] = operationName === null ? operations : named;
  if (found !== undefined && second === undefined) return found;
  const way = 'Name one of its operations in "operationName"; one alone needs no name.';
  throw new ToldError('BAD_USER_INPUT', `The document has no such operation. ${way}`);
}

/** A client's own value of any length would come back in full. */
function shorten(message: string): string {
  return message.length <= LIMITS.messageCharsMax ? message : `${message.slice(0, LIMITS.messageCharsMax)}…`;
}
