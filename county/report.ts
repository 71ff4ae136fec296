// Tells the operator, line by line, what a start does and how long each step took.

export type Report = {
  /** Runs a step and prints it with its time in seconds when it is done. */
  step<T>(what: string, work: () => Promise<T>): Promise<T>;
  line(text: string): void;
};

/** `write` gets whole lines; `now` is in milliseconds. */
export function openReport(write: (text: string) => void, now: () => number): Report {
  const seconds = (since: number): string => ((now() - since) / 1000).toFixed(2);
  return {
    step: async (what, work) => {
      const start = now();
      const done = await work();
      write(`  ${seconds(start).padStart(6)} s  ${what}\n`);
      return done;
    },
    line: (text) => write(`${text}\n`),
  };
}
