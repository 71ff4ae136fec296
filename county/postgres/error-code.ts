// The operating system's code of a failed call, such as ENOENT.

/** undefined for whatever else was thrown. Asked by shape, since an error of another realm is no `instanceof Error`. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
