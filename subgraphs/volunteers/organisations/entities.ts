// Tables of the organisations room: volunteer organisations, the townships they are known to serve, their members.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const MEMBER_STATUSES = ['ACTIVE', 'LEFT'] as const;

export const VolunteerOrganisation = defineEntity({
  name: 'VolunteerOrganisation',
  properties: {
    id: p.text().primary(),
    name: p.text().nullable(),
    displayName: p.text(),
    uscc: p.text().nullable().unique(),
    /** As published, never more of a private person's name than the source prints. */
    leader: p.text().nullable(),
    memberCount: p.json<Figure>().nullable(),
    areas: () => p.oneToMany(OrganisationArea).mappedBy('organisation'),
    ...provenanceColumns,
  },
});
export type VolunteerOrganisation = InferEntity<typeof VolunteerOrganisation>;

/** One township an organisation is known to serve: a row each, so that each claim has its own source. */
export const OrganisationArea = defineEntity({
  name: 'OrganisationArea',
  properties: {
    id: p.text().primary(),
    organisation: () => p.manyToOne(VolunteerOrganisation).index(),
    townshipCode: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['organisation', 'townshipCode'] }],
});
export type OrganisationArea = InferEntity<typeof OrganisationArea>;

/** Stays in this department: no key of a member ever crosses. */
export const VolunteerMember = defineEntity({
  name: 'VolunteerMember',
  properties: {
    id: p.text().primary(),
    organisation: () => p.manyToOne(VolunteerOrganisation).index(),
    name: p.text().nullable(),
    townshipCode: p.text().nullable(),
    skills: p.array().nullable(),
    trades: p.array().nullable(),
    joinedOn: p.date().nullable(),
    status: p.enum(MEMBER_STATUSES).nullable(),
    ...provenanceColumns,
  },
});
export type VolunteerMember = InferEntity<typeof VolunteerMember>;

export const organisationEntities = [VolunteerOrganisation, OrganisationArea, VolunteerMember];
