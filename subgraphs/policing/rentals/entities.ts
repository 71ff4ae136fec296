// Tables of the rentals room: properties to let, their checks, tenancies, star ratings and the rules behind them.
// When a tenant was born and the house number are kept here and nowhere else: the graph has no field for them.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { type SearchedText, searchIndex } from '@jinyun/kit/search';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Officer, PolicePost, PoliceStation } from '../posts/entities.ts';

export const RENTAL_PROPERTY_STATUSES = [
  'SUBMITTED',
  'VERIFYING',
  'VERIFIED',
  'LISTED',
  'LET',
  'VACANT',
  'DELISTED',
  'REJECTED',
  'SUSPENDED',
] as const;
export type RentalPropertyStatus = (typeof RENTAL_PROPERTY_STATUSES)[number];
export const SUBMISSION_CHANNELS = ['GROUP_CHAT', 'FORM', 'AT_POST'] as const;
export const RENTAL_CHECK_RESULTS = ['PASSED', 'FAILED', 'HAZARD_FOUND'] as const;
export const TENANCY_STATUSES = ['NOTIFIED', 'REGISTERED', 'CHANGED', 'ENDED'] as const;
export type TenancyStatus = (typeof TENANCY_STATUSES)[number];
export const TENANCY_REPORTERS = ['LANDLORD', 'EMPLOYER', 'PROPERTY_SERVICE', 'AGENT', 'TENANT'] as const;
export const STAR_RATING_STATUSES = ['OPEN', 'SCORED', 'CONFIRMED', 'PLAQUE_ISSUED', 'SUPERSEDED', 'REVOKED'] as const;
export type StarRatingStatus = (typeof STAR_RATING_STATUSES)[number];
export const RENTAL_RULE_KINDS = ['ON_SITE_CHECK', 'TENANT_REPORT', 'STAR_RATING'] as const;
export const RENTAL_RULE_ACTORS = ['OFFICER', 'COLLECTOR', 'LANDLORD', 'STATION'] as const;
export const RENTAL_RULE_CADENCES = ['ON_SUBMISSION', 'ON_LETTING', 'MONTHLY'] as const;

/** What a keyword is looked for in: nothing that the graph does not show to everybody. */
export const SEARCHED_TEXT: SearchedText = (alias) =>
  `search.text(array[${alias}community, ${alias}road_name] || ${alias}facilities)`;

export const RentalProperty = defineEntity({
  name: 'RentalProperty',
  properties: {
    id: p.text().primary(),
    /** As it may be shown: already masked when it is written. */
    landlordName: p.text().nullable(),
    townshipCode: p.text().nullable().index(),
    community: p.text().nullable(),
    roadName: p.text().nullable().index(),
    houseNumber: p.text().nullable(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    facilities: p.array().defaultRaw(`'{}'`),
    rent: p.json<Figure>().nullable(),
    status: p.enum(RENTAL_PROPERTY_STATUSES).nullable().index(),
    rejectedReason: p.text().nullable(),
    hazard: p.text().nullable(),
    submittedVia: p.enum(SUBMISSION_CHANNELS).nullable(),
    submittedOn: p.date().nullable().index(),
    listedOn: p.date().nullable(),
    ...provenanceColumns,
  },
  indexes: [{ name: 'rental_property_search_index', expression: searchIndex('rental_property', SEARCHED_TEXT) }],
});
export type RentalProperty = InferEntity<typeof RentalProperty>;

export const RentalCheck = defineEntity({
  name: 'RentalCheck',
  properties: {
    id: p.text().primary(),
    property: () => p.manyToOne(RentalProperty).index(),
    checkedOn: p.date().nullable(),
    officer: () => p.manyToOne(Officer).index().nullable(),
    collectorPresent: p.boolean().nullable(),
    result: p.enum(RENTAL_CHECK_RESULTS).nullable(),
    ...provenanceColumns,
  },
});
export type RentalCheck = InferEntity<typeof RentalCheck>;

export const Tenancy = defineEntity({
  name: 'Tenancy',
  properties: {
    id: p.text().primary(),
    property: () => p.manyToOne(RentalProperty).index(),
    /** As it may be shown: already masked when it is written. */
    tenantName: p.text().nullable(),
    tenantBornOn: p.date().nullable(),
    /** Under 14 at the start of the tenancy; null where the age is not known, and then the name is not shown either. */
    tenantUnder14: p.boolean().nullable(),
    fromOn: p.date().nullable().index(),
    toOn: p.date().nullable(),
    reportDueOn: p.date().nullable(),
    reportedOn: p.date().nullable(),
    reportedBy: p.enum(TENANCY_REPORTERS).nullable(),
    status: p.enum(TENANCY_STATUSES).nullable().index(),
    ...provenanceColumns,
  },
  checks: [{ name: 'tenancy_order_check', expression: 'from_on <= to_on' }],
});
export type Tenancy = InferEntity<typeof Tenancy>;

export const StarRating = defineEntity({
  name: 'StarRating',
  properties: {
    id: p.text().primary(),
    property: () => p.manyToOne(RentalProperty).index(),
    /** YYYY-MM. */
    month: p.text().index(),
    stars: p.integer().nullable(),
    status: p.enum(STAR_RATING_STATUSES).nullable().index(),
    confirmedBy: () => p.manyToOne(PoliceStation).index().nullable(),
    scoredOn: p.date().nullable(),
    confirmedOn: p.date().nullable(),
    plaqueNo: p.text().nullable().unique(),
    plaqueIssuedOn: p.date().nullable(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['property', 'month'] }],
  checks: [
    { name: 'star_rating_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
    { name: 'star_rating_stars_check', expression: 'stars >= 1 and stars <= 5' },
  ],
});
export type StarRating = InferEntity<typeof StarRating>;

export const RatingItem = defineEntity({
  name: 'RatingItem',
  properties: {
    id: p.text().primary(),
    rating: () => p.manyToOne(StarRating).index(),
    position: p.integer(),
    criterion: p.text(),
    met: p.boolean().nullable(),
    ...provenanceColumns,
  },
});
export type RatingItem = InferEntity<typeof RatingItem>;

export const RentalRule = defineEntity({
  name: 'RentalRule',
  properties: {
    id: p.text().primary(),
    kind: p.enum(RENTAL_RULE_KINDS),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    doneBy: p.enum(RENTAL_RULE_ACTORS).array().defaultRaw(`'{}'`),
    confirmedBy: p.enum(RENTAL_RULE_ACTORS).nullable(),
    cadence: p.enum(RENTAL_RULE_CADENCES).nullable(),
    starsMax: p.integer().nullable(),
    criteria: p.array().defaultRaw(`'{}'`),
    ...provenanceColumns,
  },
});
export type RentalRule = InferEntity<typeof RentalRule>;

export const rentalEntities = [RentalProperty, RentalCheck, Tenancy, StarRating, RatingItem, RentalRule];
