// Tables of the litigation room: suits brought in a case, and the public notice that goes before a civil one.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { PublicInterestCase } from '../cases/entities.ts';

/** A suit ends in a judgment or is withdrawn, never both (解释 24). */
export const Litigation = defineEntity({
  name: 'Litigation',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    court: p.text().nullable(),
    suedOn: p.date().nullable(),
    claims: p.array().defaultRaw(`'{}'`),
    judgedOn: p.date().nullable(),
    judgment: p.text().nullable(),
    withdrawnOn: p.date().nullable(),
    ...provenanceColumns,
  },
  checks: [
    { name: 'litigation_order_check', expression: 'sued_on <= judged_on and sued_on <= withdrawn_on' },
    {
      name: 'litigation_one_end_check',
      expression: 'withdrawn_on is null or (judged_on is null and judgment is null)',
    },
  ],
});
export type Litigation = InferEntity<typeof Litigation>;

/** Before a civil suit others who may sue are told of it and given 30 days (解释 13). */
export const CivilNotice = defineEntity({
  name: 'CivilNotice',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    publishedOn: p.date().nullable(),
    medium: p.text().nullable(),
    endsOn: p.date().nullable().index(),
    ...provenanceColumns,
  },
  // The period runs from publication, so without that day there is no day on which it ends.
  checks: [
    {
      name: 'civil_notice_ends_check',
      expression: 'ends_on is null or (published_on is not null and ends_on - published_on >= 30)',
    },
  ],
});
export type CivilNotice = InferEntity<typeof CivilNotice>;

export const litigationEntities = [Litigation, CivilNotice];
