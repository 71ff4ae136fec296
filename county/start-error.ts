// A start that cannot go on, told to the operator as one sentence that names the thing and the way out.
// It never carries a stack, SQL or a password in its message; what lies beneath is its `cause`.

/** The closed list of reasons for which a start stops. */
export type StartErrorCode =
  | 'BAD_FLAG'
  | 'BAD_SETTING'
  | 'DEMO_SEED_DIFFERS'
  | 'PORT_TAKEN'
  | 'DATABASE_UNREACHABLE'
  | 'MIGRATION_MISSING'
  | 'POSTGRES_ALREADY_RUNNING'
  | 'POSTGRES_BINARIES_UNUSABLE'
  | 'POSTGRES_CACHE_UNSAFE'
  | 'POSTGRES_DATA_UNUSABLE'
  | 'POSTGRES_DID_NOT_START'
  | 'POSTGRES_PLATFORM_UNSUPPORTED'
  | 'POSTGRES_USER_UNUSABLE'
  | 'POSTGRES_WRONG_VERSION';

/** The message is shown to the operator as it is. */
export class StartError extends Error {
  readonly code: StartErrorCode;

  constructor(code: StartErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}
