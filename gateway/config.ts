// Every limit of the gateway, its unit last in its name.

export const LIMITS = {
  /** A client's request body. */
  bodyBytesMax: 1024 * 1024,
  /** Tokens of a document, refused while parsing. */
  documentTokensMax: 10_000,
  /** Errors of one document that are told; a long one may have thousands. */
  validationErrorsMax: 20,
  /** Operations kept as they were read, and the bytes they may take together, estimated from their texts. */
  operationsMax: 2_000,
  operationsBytesMax: 128 * 1024 * 1024,
  /** Ways in which one operation may be amended for callers of different rights. */
  amendmentsMax: 64,
  /** Nesting of fields, fragments followed. */
  operationDepthMax: 20,
  /** Fields an operation selects once its fragments are spread, each counted as often as it appears. */
  operationFieldsMax: 2_000,
  /** Ways through the schema the planner may weigh for one field; beyond it planning stops with an error. */
  planPathsMax: 500,
  /** How long the supergraph's file must be unchanged before it is read again. */
  supergraphSettleMs: 100,
  /** Plans it may weigh for one operation; the best of those is taken. */
  planChoicesMax: 1_000,
  /** Planning of one operation, before its thread is ended: many times what the limits above leave to do. */
  planTimeoutMs: 1_000,
  /** How long others wait for one that is being planned before a second thread goes on with them. */
  planPatienceMs: 100,
  /** How long that second thread is kept without need. */
  planSpareMs: 10_000,
  /** Operations that wait to be planned. */
  planQueueMax: 256,
  /** Memory of a planning thread, and how long it may take to read a supergraph. */
  planMemoryMb: 192,
  planOpenTimeoutMs: 30_000,
  /** Plans kept ready, and their bytes as JSON. */
  plansMax: 1_000,
  plansBytesMax: 64 * 1024 * 1024,
  /** Of those, how many are made anew before a supergraph is switched to. */
  warmPlansMax: 200,
  /** From the first byte of a request to its last. */
  requestReadTimeoutMs: 30_000,
  /** A client's connection without a request: longer than proxies keep theirs, or a request might meet the close. */
  clientIdleTimeoutMs: 72_000,
  /** A client that takes no byte of its answer. */
  clientStallTimeoutMs: 30_000,
  /** From the plan to the last department's answer, unless the operator sets another. */
  requestTimeoutMs: 10_000,
  /** The longest an operator may set it: a timer cannot hold more than 2^31 ms, and nobody waits ten minutes. */
  requestTimeoutMaxMs: 600_000,
  /** A stopping host waits as long as a request may take, and this much more for its answer to be written. */
  stopMarginMs: 1_000,
  /** Characters of a client's own value that an error repeats. */
  messageCharsMax: 300,
  /** Functions an operation is compiled into; one that needs more is answered the slower way. */
  shapeFunctionsMax: 2_000,
  /** Types at places for which one operation may have scanners; one with more is answered the slower way. */
  bytesObjectsMax: 1_000,
  /** Entities of one fetch, and slots for the whole answer, that the quick way may hold. */
  bytesRepresentationsMax: 3_000,
  bytesTapeSlots: 65_536,
  /** Sets of conditions under which one operation is compiled. */
  bytesVariantsMax: 16,
  /** Of so many runs, with so many that gave up, the quick way rests for so many. */
  bytesWatchedRuns: 32,
  bytesBailsMax: 8,
  bytesRestingRuns: 1_000,
  /** Tapes and output buffers kept, and the largest output that is. */
  bytesPooledMax: 64,
  bytesPooledSizeMax: 1024 * 1024,
  /** Entities asked of a department in one call. */
  representationsMax: 10_000,
  /** An answer to a client: a row that stands at many places is written as often. */
  answerBytesMax: 64 * 1024 * 1024,
  /** Connections kept to one department, and how long an unused one is: shorter than servers keep theirs. */
  upstreamConnectionsMax: 64,
  upstreamIdleTimeoutMs: 4_000,
  /** The head of one department's answer. */
  upstreamHeadBytesMax: 16 * 1024,
  /** One department's answer over HTTP. */
  upstreamBodyBytesMax: 32 * 1024 * 1024,
  /** Until a department takes a connection; one that does not is not there. */
  upstreamConnectTimeoutMs: 3_000,
  /** Calls one department is given at a time, and those that wait for their turn. */
  upstreamConcurrencyMax: 64,
  upstreamQueueMax: 1_024,
  /** How often one query is asked again, the longest pause before that, and what share of all calls may be repeats. */
  upstreamRetriesMax: 2,
  upstreamRetryPauseMsMax: 50,
  upstreamRetryShareMax: 0.2,
  upstreamRetryWindowMs: 10_000,
  /** A department is left alone when this share of its calls failed, if there were so many of them in this time. */
  upstreamSickShareMax: 0.5,
  upstreamSickCallsMin: 20,
  upstreamSickWindowMs: 10_000,
  /** A call that the deadline ended tells against the department where it had at least this long. */
  upstreamSlowMsMin: 1_000,
  /** How long a sick department is left alone, first and at most. */
  upstreamOpenMs: 1_000,
  upstreamOpenMsMax: 16_000,
} as const;
