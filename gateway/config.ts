// Every limit of the gateway, its unit last in its name.

export const LIMITS = {
  /** A client's request body. */
  bodyBytesMax: 1024 * 1024,
  /** Tokens of a document, refused while parsing. */
  documentTokensMax: 10_000,
  /** Nesting of fields, fragments followed. */
  operationDepthMax: 20,
  /** Fields an operation selects once its fragments are spread, each counted as often as it appears. */
  operationFieldsMax: 2_000,
  /** Ways through the schema the planner may weigh for one field; beyond it planning stops with an error. */
  planPathsMax: 2_000,
  /** Plans kept ready. */
  plansMax: 1_000,
  /** From the first byte read to the last department's answer. */
  requestTimeoutMs: 10_000,
  /** One department's answer over HTTP. */
  upstreamBodyBytesMax: 32 * 1024 * 1024,
} as const;
