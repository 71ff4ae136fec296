// How a batch of observers is written: the year of appointment and the number within it, 2021-1 for the first of 2021.

const BATCH = /^20\d{2}-[1-9]\d?$/;

/** Whether a text names a batch. The years are those since the observers exist, so of this century. */
export function isBatch(text: string): boolean {
  return BATCH.test(text);
}
