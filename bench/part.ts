// What a part of the bench is: it measures something and gives back a text to read and the figures it found.
import type { Options } from './options.ts';
import type { Finding } from './report/figures.ts';
import type { Stage } from './stage.ts';

export type Bench = {
  readonly options: Options;
  /** Tells whoever waits at the terminal what is being done. */
  readonly say: (line: string) => void;
  /** Opened for the first part that needs it, and shared. */
  readonly stage: () => Promise<Stage>;
};

export type Report = {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly findings: readonly Finding[];
};
export type Part = (bench: Bench) => Promise<Report>;
