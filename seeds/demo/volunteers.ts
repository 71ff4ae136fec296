// A made-up season of the volunteers after another, room by room, parents first.
import type { SeedBatch } from '../batch.ts';
import { type DemoOptions, seasonsOf } from './season.ts';
import { activitiesDemo } from './volunteers/activities.ts';
import { awardsDemo } from './volunteers/awards.ts';
import { volunteerCorrectionsDemo } from './volunteers/corrections.ts';
import { observersDemo } from './volunteers/observers.ts';
import { organisationsDemo } from './volunteers/organisations.ts';
import { patrolReportsDemo } from './volunteers/patrol-reports.ts';
import { pointsDemo } from './volunteers/points.ts';

export function* volunteersDemo(options: DemoOptions): Iterable<SeedBatch> {
  for (const season of seasonsOf(options)) {
    yield* organisationsDemo(season);
    yield* observersDemo(season);
    yield* activitiesDemo(season);
    yield* patrolReportsDemo(season);
    yield* pointsDemo(season);
    yield* awardsDemo(season);
    yield* volunteerCorrectionsDemo(season);
  }
}
