// Every limit of the launcher, unit last in the name. None is a setting: an operator with other needs brings a server.

export const LIMITS = {
  /** Crash recovery of a large log happens before the server says it is ready. */
  startTimeoutMs: 120_000,
  initdbTimeoutMs: 120_000,
  versionTimeoutMs: 20_000,
  /** A fast shutdown writes a checkpoint; after this an immediate one is asked for. */
  fastStopTimeoutMs: 15_000,
  /** PostgreSQL itself kills its children 5 s into an immediate shutdown. */
  immediateStopTimeoutMs: 10_000,
  /** Backends of a dead postmaster notice its death within moments; the rest are ended. */
  strayTimeoutMs: 5_000,
  lockAnswerTimeoutMs: 500,
  /** A killed process holds its sockets until the system has taken it down. */
  lockFreedTimeoutMs: 2_000,
  removeTimeoutMs: 60_000,
  connectTimeoutMs: 10_000,
  pollMs: 10,
  programOutputBytes: 64 * 1024,
  smallFileBytes: 16 * 1024,
  logBytes: 10 * 1024 * 1024,
  /** The operating system's limit on a socket path is 104 to 108 bytes; our own part of it takes about 35. */
  socketBaseBytes: 60,
  sharedMemoryFreeBytes: 1024 ** 3,
} as const;
