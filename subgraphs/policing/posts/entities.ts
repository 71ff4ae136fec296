// Tables of the posts room: stations, posts, officers and who holds which office since when.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { type SearchedText, searchIndex } from '@jinyun/kit/search';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const POST_SETTINGS = ['URBAN', 'RURAL'] as const;
export const APPOINTMENT_KINDS = [
  'DIRECTOR',
  'DEPUTY_PARTY_SECRETARY',
  'STATION_CHIEF',
  'BUREAU_CHIEF',
  'DEPUTY_COUNTY_HEAD',
] as const;

/** What a service is looked for in. */
export const OFFERED_TEXT: SearchedText = (alias) => `search.text(${alias}services)`;

export const PoliceStation = defineEntity({
  name: 'PoliceStation',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    townshipCodes: p.array().defaultRaw(`'{}'`),
    ...provenanceColumns,
  },
});
export type PoliceStation = InferEntity<typeof PoliceStation>;

export const PolicePost = defineEntity({
  name: 'PolicePost',
  properties: {
    id: p.text().primary(),
    name: p.text().nullable(),
    displayName: p.text(),
    setting: p.enum(POST_SETTINGS).nullable(),
    station: () => p.manyToOne(PoliceStation).index().nullable(),
    townshipCode: p.text().nullable().index(),
    community: p.text().nullable(),
    communityResidents: p.json<Figure>().nullable(),
    speciality: p.text().nullable(),
    practices: p.array().defaultRaw(`'{}'`),
    services: p.array().defaultRaw(`'{}'`),
    openedOn: p.date().nullable(),
    ...provenanceColumns,
  },
  indexes: [{ name: 'police_post_search_index', expression: searchIndex('police_post', OFFERED_TEXT) }],
});
export type PolicePost = InferEntity<typeof PolicePost>;

export const Officer = defineEntity({
  name: 'Officer',
  properties: {
    id: p.text().primary(),
    name: p.text().nullable(),
    rank: p.text().nullable(),
    background: p.text().nullable(),
    yearsAtPost: p.json<Figure>().nullable(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    ...provenanceColumns,
  },
});
export type Officer = InferEntity<typeof Officer>;

export const Appointment = defineEntity({
  name: 'Appointment',
  properties: {
    id: p.text().primary(),
    officer: () => p.manyToOne(Officer).index(),
    kind: p.enum(APPOINTMENT_KINDS),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    station: () => p.manyToOne(PoliceStation).index().nullable(),
    since: p.date().nullable(),
    until: p.date().nullable(),
    ...provenanceColumns,
  },
});
export type Appointment = InferEntity<typeof Appointment>;

export const postEntities = [PoliceStation, PolicePost, Officer, Appointment];
