// A made-up season of policing after another, room by room, parents first.
import type { SeedBatch } from '../batch.ts';
import { antiFraudDemo } from './policing/anti-fraud.ts';
import { assistanceDemo } from './policing/assistance.ts';
import { brigadesDemo } from './policing/brigades.ts';
import { policingCorrectionsDemo } from './policing/corrections.ts';
import { doorstepDemo } from './policing/doorstep.ts';
import { enterprisesDemo } from './policing/enterprises.ts';
import { mediationDemo } from './policing/mediation.ts';
import { outreachDemo } from './policing/outreach.ts';
import { patrolsDemo } from './policing/patrols.ts';
import { postsDemo } from './policing/posts.ts';
import { rentalsDemo } from './policing/rentals.ts';
import { serviceDeskDemo } from './policing/service-desk.ts';
import { type DemoOptions, type Season, seasonsOf } from './season.ts';

const ROOMS: readonly ((season: Season) => SeedBatch[])[] = [
  postsDemo,
  mediationDemo,
  rentalsDemo,
  serviceDeskDemo,
  doorstepDemo,
  patrolsDemo,
  antiFraudDemo,
  brigadesDemo,
  enterprisesDemo,
  outreachDemo,
  assistanceDemo,
  policingCorrectionsDemo,
];

export function* policingDemo(options: DemoOptions): Iterable<SeedBatch> {
  for (const season of seasonsOf(options)) for (const room of ROOMS) yield* room(season);
}
