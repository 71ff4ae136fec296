// Made-up agencies that cases are directed to. Their codes are well formed and of a place that does not exist.
import { usccOf } from '@jinyun/kit/uscc';
import { RespondingAgency } from '@jinyun/procuratorate/cases/entities';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { batch, type SeedBatch } from '../../batch.ts';
import { demoId } from '../ids.ts';
import { numbersIn, randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';

const AGENCIES = 6;
const STATE_ORGAN_NOWHERE = '11999999';

export function agenciesDemo(season: Season): SeedBatch[] {
  const random = randomIn(season, 'agencies');
  const rows = numbersIn(season, AGENCIES).map((number) => ({
    id: demoId('respondent', number),
    name: `示例主管部门 ${number}`,
    uscc: usccOf(STATE_ORGAN_NOWHERE, String(number).padStart(8, '0')),
    townshipCodes: [...new Set([random.pick(TOWNSHIPS).code, random.pick(TOWNSHIPS).code])],
    ...SYNTHETIC,
  }));
  return [batch(RespondingAgency, rows)];
}

/** The agency of the season for turn n, beginning with 0. */
export function agencyFor({ index }: Season, turn: number): string {
  return demoId('respondent', index * AGENCIES + (turn % AGENCIES) + 1);
}
