// The figures the gateway is held to, each with its goal; a part of the bench says what it measured of them.
import type { Spread } from '../measure/statistics.ts';

export type Goal = { readonly atLeast: number } | { readonly atMost: number };
export type Figure = { readonly what: string; readonly goal: Goal; readonly unit: string };

/** By name. */
export const FIGURES = {
  'simple/bff': { what: 'simple: requests of the BFF', goal: { atLeast: 1.2 }, unit: 'x' },
  'dashboard/bff': { what: 'dashboard: requests of the BFF', goal: { atLeast: 3 }, unit: 'x' },
  'audit/bff': { what: 'audit: requests of the BFF', goal: { atLeast: 2.4 }, unit: 'x' },
  'simple/bff/objects': { what: 'simple, object path alone: requests of the BFF', goal: { atLeast: 1 }, unit: 'x' },
  'dashboard/bff/objects': { what: 'dashboard, object path alone: of the BFF', goal: { atLeast: 1 }, unit: 'x' },
  'audit/bff/objects': { what: 'audit, object path alone: of the BFF', goal: { atLeast: 1 }, unit: 'x' },
  'simple/stock': { what: 'simple: requests of stock', goal: { atLeast: 8 }, unit: 'x' },
  'dashboard/stock': { what: 'dashboard: requests of stock', goal: { atLeast: 20 }, unit: 'x' },
  'audit/stock': { what: 'audit: requests of stock', goal: { atLeast: 20 }, unit: 'x' },
  'simple/peers': { what: 'simple: requests of the fastest peer', goal: { atLeast: 2.5 }, unit: 'x' },
  'dashboard/peers': { what: 'dashboard: requests of the fastest peer', goal: { atLeast: 4 }, unit: 'x' },
  'audit/peers': { what: 'audit: requests of the fastest peer', goal: { atLeast: 4 }, unit: 'x' },
  'simple/p99': { what: 'simple: p99 at 32 clients against the BFF', goal: { atMost: 1 }, unit: 'x' },
  'dashboard/p99': { what: 'dashboard: p99 at 32 clients against the BFF', goal: { atMost: 1 }, unit: 'x' },
  'audit/p99': { what: 'audit: p99 at 32 clients against the BFF', goal: { atMost: 1 }, unit: 'x' },
  'memory/rest': { what: 'memory at rest, planner’s worker included', goal: { atMost: 220 }, unit: ' MB' },
  'memory/load': { what: 'most memory under load', goal: { atMost: 320 }, unit: ' MB' },
  'memory/slope': { what: 'growth in the soak', goal: { atMost: 1 }, unit: ' MB a minute' },
  'start/cold': { what: 'start of the process to its first answer', goal: { atMost: 1500 }, unit: ' ms' },
  'nasty/refused': { what: 'a nasty operation is refused in', goal: { atMost: 100 }, unit: ' ms' },
  'nasty/others': { what: 'slowest answer to others meanwhile', goal: { atMost: 100 }, unit: ' ms' },
  'department/http': {
    what: 'department’s server, 500 entities, of stock Apollo Server',
    goal: { atLeast: 2 },
    unit: 'x',
  },
  'department/in-process': { what: 'the same in process', goal: { atLeast: 4 }, unit: 'x' },
  'county/cpu': {
    what: 'county in one process: CPU per request of the split form’s',
    goal: { atMost: 0.75 },
    unit: 'x',
  },
  'county/p50': { what: 'county in one process: p50 of the split form’s', goal: { atMost: 0.7 }, unit: 'x' },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

export type Finding = {
  readonly figure: FigureName;
  readonly value: number;
  readonly spread?: Spread;
  /** How it was compared, or on what conditions. */
  readonly note?: string;
};

export function isReached({ figure, value }: Finding): boolean {
  const goal: Goal = FIGURES[figure].goal;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

export function tellGoal(figure: FigureName): string {
  const { goal, unit }: Figure = FIGURES[figure];
  return 'atLeast' in goal ? `≥ ${goal.atLeast}${unit}` : `≤ ${goal.atMost}${unit}`;
}
