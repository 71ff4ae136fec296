// Tells the operator, line by line, what a start does and how long each step took.

export type Report = {
  /** Runs a step and prints it with its time in seconds when it is done; `what` may say what came of it. */
  step<T>(what: string | ((done: T) => string), work: () => Promise<T>): Promise<T>;
  line(text: string): void;
  /** How far a long step is, from 0 to 1: a bar that moves on a terminal, a line each quarter elsewhere. */
  progress(what: string, part: number): void;
};

type Options = {
  /** Whether a line that was written can be written over. */
  readonly terminal?: boolean;
};

const BAR_WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

/** `write` gets whole lines, or on a terminal a bar to write over; `now` is in milliseconds. */
export function openReport(
  write: (text: string) => void,
  now: () => number,
  { terminal = false }: Options = {},
): Report {
  const seconds = (since: number): string => ((now() - since) / 1000).toFixed(2);
  const quarters = new Map<string, number>();
  let barShown = false;
  const writeLine = (text: string): void => {
    write(`${barShown ? CLEAR_LINE : ''}${text}\n`);
    barShown = false;
  };
  return {
    step: async (what, work) => {
      const start = now();
      const done = await work();
      writeLine(`  ${seconds(start).padStart(6)} s  ${typeof what === 'string' ? what : what(done)}`);
      return done;
    },
    line: writeLine,
    progress: (what, part) => {
      if (terminal) {
        write(`${CLEAR_LINE}  ${drawBar(part)} ${what}`);
        barShown = true;
        return;
      }
      const quarter = Math.floor(part * 4);
      if (quarter <= (quarters.get(what) ?? 0) || quarter >= 4) return;
      quarters.set(what, quarter);
      writeLine(`           ${quarter * 25} % ${what}`);
    },
  };
}

function drawBar(part: number): string {
  const full = Math.round(Math.min(part, 1) * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${String(Math.floor(part * 100)).padStart(3)} %`;
}
