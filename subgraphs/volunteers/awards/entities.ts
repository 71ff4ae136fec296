// Table of the awards room: what was awarded to the county, an organisation, an observer or a member.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Observer } from '../observers/entities.ts';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';

export const AWARD_KINDS = ['COUNTY', 'ORGANISATION', 'OBSERVER', 'MEMBER'] as const;
export type AwardKind = (typeof AWARD_KINDS)[number];

/** Exactly one recipient, of the kind stated. What nobody agreed to make public is in no answer. */
export const Award = defineEntity({
  name: 'Award',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    kind: p.enum(AWARD_KINDS),
    year: p.integer().nullable(),
    grantor: p.text().nullable(),
    countyCode: p.text().nullable().index(),
    organisation: () => p.manyToOne(VolunteerOrganisation).index().nullable(),
    observer: () => p.manyToOne(Observer).index().nullable(),
    member: () => p.manyToOne(VolunteerMember).index().nullable(),
    published: p.boolean(),
    ...provenanceColumns,
  },
  checks: [
    {
      name: 'award_recipient_check',
      expression: `case kind when 'COUNTY' then county_code when 'ORGANISATION' then organisation_id when 'OBSERVER' then observer_id else member_id end is not null and num_nonnulls(county_code, organisation_id, observer_id, member_id) = 1`,
    },
    { name: 'award_year_check', expression: 'year >= 1949' },
  ],
});
export type Award = InferEntity<typeof Award>;

export const awardEntities = [Award];
