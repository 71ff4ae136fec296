// Made-up requests to correct a record of the procuratorate: about the titles of made-up cases.
import { ProcuratorateCorrectionRequest } from '@jinyun/procuratorate/corrections/entities';
import { correctionNames, procuratorateCorrectionMachine } from '@jinyun/procuratorate/corrections/lifecycle';
import type { EntityName } from '@mikro-orm/postgresql';
import type { SeedBatch } from '../../batch.ts';
import { correctionsDemo } from '../corrections.ts';
import { demoId } from '../ids.ts';
import type { Season } from '../season.ts';
import { titleOf } from './cases.ts';

export function procuratorateCorrectionsDemo(season: Season): SeedBatch[] {
  return correctionsDemo(season, {
    entity: ProcuratorateCorrectionRequest as unknown as EntityName<object>,
    machine: procuratorateCorrectionMachine,
    word: correctionNames.word,
    handler: 'prosecutor',
    about: (number) => ({
      ...{ type: 'PublicInterestCase', id: demoId('case', number), field: 'title' },
      value: titleOf(number),
    }),
  });
}
