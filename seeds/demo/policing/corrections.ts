// Made-up requests to correct a record of policing: about the summaries of made-up disputes.
import { PolicingCorrectionRequest } from '@jinyun/policing/corrections/entities';
import { correctionNames, policingCorrectionMachine } from '@jinyun/policing/corrections/lifecycle';
import type { EntityName } from '@mikro-orm/postgresql';
import type { SeedBatch } from '../../batch.ts';
import { correctionsDemo } from '../corrections.ts';
import { demoId } from '../ids.ts';
import type { Season } from '../season.ts';
import { summaryOf } from './disputes.ts';

export function policingCorrectionsDemo(season: Season): SeedBatch[] {
  return correctionsDemo(season, {
    entity: PolicingCorrectionRequest as unknown as EntityName<object>,
    machine: policingCorrectionMachine,
    word: correctionNames.word,
    handler: 'station_chief',
    about: (number) => ({
      ...{ type: 'Dispute', id: demoId('dispute', number), field: 'summary' },
      value: summaryOf(number),
    }),
  });
}
