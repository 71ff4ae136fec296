// Ids of synthetic rows: the same in every department and every run, and plain to see.

/** `lead-demo0007` for the seventh; a row of one department names another's by kind and number alone. */
export function demoId(kind: string, number: number): string {
  return `${kind}-demo${String(number).padStart(4, '0')}`;
}

/** 1 to `count`. */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
