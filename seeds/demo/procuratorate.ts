// A made-up season of the procuratorate after another, room by room, parents first.
import type { SeedBatch } from '../batch.ts';
import { agenciesDemo } from './procuratorate/agencies.ts';
import { callsDemo } from './procuratorate/calls.ts';
import { casesDemo } from './procuratorate/cases.ts';
import { procuratorateCorrectionsDemo } from './procuratorate/corrections.ts';
import { type DemoOptions, seasonsOf } from './season.ts';

export function* procuratorateDemo(options: DemoOptions): Iterable<SeedBatch> {
  for (const season of seasonsOf(options)) {
    yield* callsDemo(season);
    yield* agenciesDemo(season);
    yield* casesDemo(season);
    yield* procuratorateCorrectionsDemo(season);
  }
}
