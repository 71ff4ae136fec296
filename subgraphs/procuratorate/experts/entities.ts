// The table of the experts room: who lent the procuratorate special knowledge, in which case and how.
// What an expert wrote is case-confidential: a lazy column that no read fetches unless it names it.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { PublicInterestCase } from '../cases/entities.ts';

export const ASSISTANCE_KINDS = ['ADVICE', 'SUPERVISION', 'HEARING'] as const;
export type AssistanceKind = (typeof ASSISTANCE_KINDS)[number];

export const ExpertAssistance = defineEntity({
  name: 'ExpertAssistance',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    /** Keys of an observer and an organisation of the volunteers department; nothing else of them is kept here. */
    expertId: p.text().nullable().index(),
    organisationId: p.text().nullable().index(),
    speciality: p.text().nullable(),
    kind: p.enum(ASSISTANCE_KINDS).nullable().index(),
    fromOn: p.date().nullable(),
    toOn: p.date().nullable(),
    opinion: p.text().nullable().lazy(),
    ...provenanceColumns,
  },
  checks: [{ name: 'expert_assistance_days_check', expression: 'from_on <= to_on' }],
});
export type ExpertAssistance = InferEntity<typeof ExpertAssistance>;

export const expertEntities = [ExpertAssistance];
