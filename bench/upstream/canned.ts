// Answers of a department, made once for each request body and kept as the bytes of a whole HTTP response.
import { execute, type GraphQLSchema, parse } from 'graphql';

type Asked = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

export class CannedAnswers {
  readonly #schema: GraphQLSchema;
  /** By the body's bytes as a one-byte string. */
  readonly #responses = new Map<string, Buffer>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  find(body: string): Buffer | undefined {
    return this.#responses.get(body);
  }

  async make(body: string): Promise<Buffer> {
    const text = await this.#execute(body).catch((error: unknown) => JSON.stringify(refusal(error)));
    const response = toResponse(Buffer.from(text));
    this.#responses.set(body, response);
    return response;
  }

  async #execute(body: string): Promise<string> {
    const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as Asked;
    const result = await execute({
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      contextValue: {},
    });
    return JSON.stringify(result);
  }
}

function refusal(error: unknown): object {
  return { errors: [{ message: String(error) }] };
}

function toResponse(body: Buffer): Buffer {
  const head = [
    'HTTP/1.1 200 OK',
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    '\r\n',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), body]);
}
