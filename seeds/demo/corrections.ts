// Made-up requests to correct a record, in every state, for any department: each about a row that the caller names, and
// those that were upheld propose what the row says now.
import { CORRECTION_STATUSES, type CorrectionStatus } from '@jinyun/kit/corrections/entities';
import type { CorrectionFacts } from '@jinyun/kit/corrections/machine';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import type { Machine } from '@jinyun/kit/lifecycle/machine';
import type { Role } from '@jinyun/schema/actor';
import type { EntityName } from '@mikro-orm/postgresql';
import { batch, type SeedBatch } from '../batch.ts';
import { openDiary, workingDayWithin } from './diary.ts';
import { demoId } from './ids.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from './season.ts';
import { openStory } from './story.ts';
import { SYNTHETIC } from './synthetic.ts';

export type CorrectionsOf = {
  readonly entity: EntityName<object>;
  readonly machine: Machine<CorrectionStatus, CorrectionFacts>;
  /** What its mutations carry, for example `Policing`. */
  readonly word: string;
  readonly handler: Role;
  /** Record and field that request n is about, and what the field says. */
  about(number: number): { readonly type: string; readonly id: string; readonly field: string; readonly value: string };
};

const REQUESTS = 10;
const DECISION = '示例决定';
const ROADS = {
  RAISED: [],
  ROUTED: ['route'],
  UPHELD: ['route', 'uphold'],
  REJECTED: ['route', 'reject'],
  CLOSED: ['route', 'uphold', 'close'],
} as const;

export function correctionsDemo(season: Season, of: CorrectionsOf): SeedBatch[] {
  const told = numbersIn(season, REQUESTS).map((number) => tellCorrection(season, number, of));
  return [
    batch(
      of.entity,
      told.map(({ request }) => request),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellCorrection(season: Season, number: number, { machine, word, handler, about }: CorrectionsOf) {
  const random = randomIn(season, `correction ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-09-30'));
  const id = demoId('correction', number);
  const { type: aboutType, id: aboutId, field: aboutField, value } = about(number);
  const road = ROADS[inTurn(CORRECTION_STATUSES, number)];
  const proposed = road.some((step) => step === 'uphold') ? value : `${value}（待核）`;
  const story = openStory(machine, id, { diary, facts: () => ({ isThere: true, corrected: false }) });
  const raisedOn = story.fire(`raise${word}Correction`, 'resident').day;
  let decidedOn: string | null = null;
  for (const step of road) {
    const { day } = diary.later(1, 5);
    story.fire(`${step}${word}Correction`, handler, { value: proposed, decision: DECISION });
    if (step === 'uphold' || step === 'reject') decidedOn = day;
  }
  const { status, version, events } = story.tell();
  const request = {
    ...{ id, aboutType, aboutId, aboutField, proposed, grounds: '示例理由', status, version, raisedOn, ...SYNTHETIC },
    ...{ raisedByRole: 'resident', routedTo: road.length > 0 ? handler : null },
    ...{ decidedOn, decision: decidedOn === null ? null : DECISION },
  };
  return { request, events };
}
