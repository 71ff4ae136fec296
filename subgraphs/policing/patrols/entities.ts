// Tables of the patrols room: on which lunar days a township has its market, and who came on such a day.
// When and where officers checked in is kept here and nowhere else: the graph has no field for it.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Officer, PoliceStation } from '../posts/entities.ts';

export const PATROL_TASKS = [
  'PATROL_DUTY',
  'FRAUD_AWARENESS',
  'FIRE_AWARENESS',
  'THEFT_AWARENESS',
  'HOME_VISIT',
  'GOOD_DEED',
] as const;
export const PATROL_STATUSES = ['GENERATED', 'CHECKED_IN', 'REPORTED', 'MISSED'] as const;
export type PatrolStatus = (typeof PATROL_STATUSES)[number];

export const MarketDayRule = defineEntity({
  name: 'MarketDayRule',
  properties: {
    id: p.text().primary(),
    townshipCode: p.text().nullable().index(),
    station: () => p.manyToOne(PoliceStation).index().nullable(),
    lunarDays: p.integer().array(),
    effectiveFrom: p.date().nullable(),
    effectiveTo: p.date().nullable(),
    inForce: p.boolean(),
    tasks: p.enum(PATROL_TASKS).array().defaultRaw(`'{}'`),
    ...provenanceColumns,
  },
  checks: [
    { name: 'market_day_rule_lunar_days_check', expression: '1 <= all (lunar_days) and 30 >= all (lunar_days)' },
    { name: 'market_day_rule_order_check', expression: 'effective_from <= effective_to' },
  ],
});
export type MarketDayRule = InferEntity<typeof MarketDayRule>;

export const MarketDayPatrol = defineEntity({
  name: 'MarketDayPatrol',
  properties: {
    id: p.text().primary(),
    station: () => p.manyToOne(PoliceStation).index(),
    townshipCode: p.text().index(),
    date: p.date().index(),
    rule: () => p.manyToOne(MarketDayRule).index().nullable(),
    tasks: p.enum(PATROL_TASKS).array().defaultRaw(`'{}'`),
    visits: p.json<Figure>().nullable(),
    status: p.enum(PATROL_STATUSES).nullable().index(),
    missedReason: p.text().nullable(),
    checkedInAt: p.datetime().nullable(),
    checkInPlace: p.text().nullable(),
    checkInLatitude: p.double().nullable(),
    checkInLongitude: p.double().nullable(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['station', 'townshipCode', 'date'] }],
});
export type MarketDayPatrol = InferEntity<typeof MarketDayPatrol>;

export const PatrolOfficer = defineEntity({
  name: 'PatrolOfficer',
  properties: {
    id: p.text().primary(),
    patrol: () => p.manyToOne(MarketDayPatrol).index(),
    officer: () => p.manyToOne(Officer).index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['patrol', 'officer'] }],
});
export type PatrolOfficer = InferEntity<typeof PatrolOfficer>;

/** A volunteer organisation whose members came along. */
export const PatrolHelper = defineEntity({
  name: 'PatrolHelper',
  properties: {
    id: p.text().primary(),
    patrol: () => p.manyToOne(MarketDayPatrol).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['patrol', 'organisationId'] }],
});
export type PatrolHelper = InferEntity<typeof PatrolHelper>;

export const patrolEntities = [MarketDayRule, MarketDayPatrol, PatrolOfficer, PatrolHelper];
