// Tells a database that cannot be reached from a fault of ours.

const UNREACHABLE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);
const CAUSES_MAX = 5;

/**
 * PostgreSQL classes 08 (connection), 28 (not let in), 57P (shutdown), the states 3D000 (no such database), 53300 (too many
 * connections) and 55000 (closed to connections), or a socket that does not answer.
 */
export function isUnreachable(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < CAUSES_MAX && cause instanceof Error; depth++) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (UNREACHABLE_CODES.has(code) || /^(08|28|57P|3D000|53300|55000)/.test(code)) return true;
    if (
      /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/.test(
        cause.message,
      )
    )
      return true;
    cause = 'previous' in cause ? cause.previous : cause.cause;
  }
  return false;
}
