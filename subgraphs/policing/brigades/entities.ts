// Tables of the brigades room: joint brigades, who serves in them, the sites they watch and the duties they do.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { PolicePost } from '../posts/entities.ts';

export const BRIGADE_MEMBER_CATEGORIES = ['VILLAGE_CADRE', 'PARTY_MEMBER', 'VETERAN', 'OTHER'] as const;
export const BRIGADE_DUTY_KINDS = ['SECURITY', 'EPIDEMIC', 'MEDIATION'] as const;
export const BRIGADE_DUTY_STATUSES = ['REQUESTED', 'ASSIGNED', 'ON_DUTY', 'DONE', 'MISSED'] as const;
export type BrigadeDutyStatus = (typeof BRIGADE_DUTY_STATUSES)[number];

export const JointBrigade = defineEntity({
  name: 'JointBrigade',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    townshipCodes: p.array().defaultRaw(`'{}'`),
    memberCategories: p.enum(BRIGADE_MEMBER_CATEGORIES).array().defaultRaw(`'{}'`),
    duties: p.enum(BRIGADE_DUTY_KINDS).array().defaultRaw(`'{}'`),
    members: p.json<Figure>().nullable(),
    keySitesComplete: p.boolean().nullable(),
    ...provenanceColumns,
  },
  indexes: [{ properties: ['townshipCodes'], type: 'gin' }],
});
export type JointBrigade = InferEntity<typeof JointBrigade>;

/** A volunteer organisation whose members serve in a brigade. */
export const BrigadeOrganisation = defineEntity({
  name: 'BrigadeOrganisation',
  properties: {
    id: p.text().primary(),
    brigade: () => p.manyToOne(JointBrigade).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['brigade', 'organisationId'] }],
});
export type BrigadeOrganisation = InferEntity<typeof BrigadeOrganisation>;

export const KeySite = defineEntity({
  name: 'KeySite',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    brigade: () => p.manyToOne(JointBrigade).index().nullable(),
    townshipCode: p.text().nullable().index(),
    ...provenanceColumns,
  },
});
export type KeySite = InferEntity<typeof KeySite>;

export const BrigadeDuty = defineEntity({
  name: 'BrigadeDuty',
  properties: {
    id: p.text().primary(),
    brigade: () => p.manyToOne(JointBrigade).index(),
    kind: p.enum(BRIGADE_DUTY_KINDS).nullable(),
    status: p.enum(BRIGADE_DUTY_STATUSES).nullable().index(),
    dutyOn: p.date().nullable().index(),
    townshipCode: p.text().nullable().index(),
    site: () => p.manyToOne(KeySite).index().nullable(),
    people: p.json<Figure>().nullable(),
    organisationId: p.text().nullable().index(),
    ...provenanceColumns,
  },
});
export type BrigadeDuty = InferEntity<typeof BrigadeDuty>;

export const brigadeEntities = [JointBrigade, BrigadeOrganisation, KeySite, BrigadeDuty];
