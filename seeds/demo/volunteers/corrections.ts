// Made-up requests to correct a record of the volunteers: about the names of made-up activities.
import { VolunteerCorrectionRequest } from '@jinyun/volunteers/corrections/entities';
import { correctionNames, volunteerCorrectionMachine } from '@jinyun/volunteers/corrections/lifecycle';
import type { EntityName } from '@mikro-orm/postgresql';
import type { SeedBatch } from '../../batch.ts';
import { correctionsDemo } from '../corrections.ts';
import { demoId } from '../ids.ts';
import { inTurn, type Season } from '../season.ts';
import { PLANS } from './activity-plans.ts';

export function volunteerCorrectionsDemo(season: Season): SeedBatch[] {
  return correctionsDemo(season, {
    entity: VolunteerCorrectionRequest as unknown as EntityName<object>,
    machine: volunteerCorrectionMachine,
    word: correctionNames.word,
    handler: 'org_manager',
    about: (number) => {
      const { place, name } = inTurn(PLANS, number);
      return { type: 'Activity', id: demoId('activity', place), field: 'name', value: name };
    },
  });
}
