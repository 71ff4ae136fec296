// Decides which progressive overrides hold for a request: `@override(from:, label:)` moves a field from one subgraph to
// another bit by bit (Federation 2.7).

export type Overrides = {
  /** For labels of an operator's own; those that nobody decides do not hold. */
  readonly isOn?: ((label: string) => boolean) | undefined;
  /** From 0 up to 1, for `percent(N)`. */
  readonly random: () => number;
};

const NONE: readonly string[] = [];
const PERCENT = /^percent\((\d+(?:\.\d+)?)\)$/;

/** The labels of a supergraph, each once. */
export function readOverrideLabels(sdl: string): readonly string[] {
  return [...new Set([...sdl.matchAll(/overrideLabel:\s*"([^"\\]+)"/g)].map(([, label = '']) => label))].sort();
}

/** One throw decides for all percentages, so that a wider one holds wherever a narrower one does. */
export function overridesOn(labels: readonly string[], { isOn, random }: Overrides): readonly string[] {
  if (labels.length === 0) return NONE;
  const thrown = random() * 100;
  return labels.filter((label) => {
    const percent = PERCENT.exec(label)?.[1];
    return percent === undefined ? (isOn?.(label) ?? false) : thrown < Number(percent);
  });
}
