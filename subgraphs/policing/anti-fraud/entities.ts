// Tables of the anti-fraud room: alliances, theme halls, what they show and the alerts they publish.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Officer, PolicePost } from '../posts/entities.ts';

export const ALLIANCE_MEMBER_CATEGORIES = ['POLICE', 'UNIT_EMPLOYEE', 'COMMUNITY_CADRE', 'RESIDENT'] as const;
export const EXHIBIT_STATUSES = ['PLANNED', 'PROPOSED', 'APPROVED', 'ON_DISPLAY', 'WITHDRAWN'] as const;
export type ExhibitStatus = (typeof EXHIBIT_STATUSES)[number];
export const FRAUD_SCHEMES = [
  'BRUSHING_ORDERS',
  'FAKE_INVESTMENT',
  'FAKE_LOAN',
  'IMPERSONATION',
  'FAKE_SHOPPING',
  'ROMANCE',
  'OTHER',
] as const;

export const ThemeHall = defineEntity({
  name: 'ThemeHall',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    areaSqm: p.json<Figure>().nullable(),
    investmentYuan: p.json<Figure>().nullable(),
    screens: p.json<Figure>().nullable(),
    ...provenanceColumns,
  },
});
export type ThemeHall = InferEntity<typeof ThemeHall>;

export const AntiFraudAlliance = defineEntity({
  name: 'AntiFraudAlliance',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    hall: () => p.manyToOne(ThemeHall).index().nullable(),
    memberCategories: p.enum(ALLIANCE_MEMBER_CATEGORIES).array().defaultRaw(`'{}'`),
    members: p.json<Figure>().nullable(),
    ...provenanceColumns,
  },
});
export type AntiFraudAlliance = InferEntity<typeof AntiFraudAlliance>;

/** A volunteer organisation that belongs to an alliance. */
export const AllianceOrganisation = defineEntity({
  name: 'AllianceOrganisation',
  properties: {
    id: p.text().primary(),
    alliance: () => p.manyToOne(AntiFraudAlliance).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['alliance', 'organisationId'] }],
});
export type AllianceOrganisation = InferEntity<typeof AllianceOrganisation>;

export const Exhibit = defineEntity({
  name: 'Exhibit',
  properties: {
    id: p.text().primary(),
    title: p.text().nullable(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    hall: () => p.manyToOne(ThemeHall).index().nullable(),
    status: p.enum(EXHIBIT_STATUSES).nullable().index(),
    plannedOn: p.date().nullable(),
    ...provenanceColumns,
  },
});
export type Exhibit = InferEntity<typeof Exhibit>;

/** An officer who took part in planning an exhibit. */
export const ExhibitPlanner = defineEntity({
  name: 'ExhibitPlanner',
  properties: {
    id: p.text().primary(),
    exhibit: () => p.manyToOne(Exhibit).index(),
    officer: () => p.manyToOne(Officer).index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['exhibit', 'officer'] }],
});
export type ExhibitPlanner = InferEntity<typeof ExhibitPlanner>;

export const FraudAlert = defineEntity({
  name: 'FraudAlert',
  properties: {
    id: p.text().primary(),
    title: p.text(),
    scheme: p.enum(FRAUD_SCHEMES).nullable().index(),
    text: p.text().nullable(),
    publishedOn: p.date().nullable().index(),
    townshipCode: p.text().nullable().index(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    alliance: () => p.manyToOne(AntiFraudAlliance).index().nullable(),
    ...provenanceColumns,
  },
});
export type FraudAlert = InferEntity<typeof FraudAlert>;

export const antiFraudEntities = [
  ThemeHall,
  AntiFraudAlliance,
  AllianceOrganisation,
  Exhibit,
  ExhibitPlanner,
  FraudAlert,
];
