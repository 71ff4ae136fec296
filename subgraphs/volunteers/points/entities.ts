// Table of the points room: hours a volunteer is credited with by checking in and out, or granted in honour.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Activity, CheckIn } from '../activities/entities.ts';
import { VolunteerMember } from '../organisations/entities.ts';

export const POINT_KINDS = ['CREDIT_HOURS', 'HONOUR_HOURS'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** A check-in is credited once. The reason of an honour may name what a lead must not show, so no read fetches it. */
export const PointEntry = defineEntity({
  name: 'PointEntry',
  properties: {
    id: p.text().primary(),
    member: () => p.manyToOne(VolunteerMember).index(),
    kind: p.enum(POINT_KINDS),
    hours: p.json<Figure>(),
    activity: () => p.manyToOne(Activity).index().nullable(),
    checkIn: () => p.manyToOne(CheckIn).unique().nullable(),
    /** To the day, for the member; the graph tells no more than the month. */
    creditedOn: p.date().nullable().index(),
    reason: p.text().nullable().lazy(),
    grantedBy: p.text().nullable().lazy(),
    ...provenanceColumns,
  },
  checks: [
    { name: 'point_entry_check_in_check', expression: `(kind = 'CREDIT_HOURS') = (check_in_id is not null)` },
    { name: 'point_entry_reason_check', expression: `(kind = 'HONOUR_HOURS') = (reason is not null)` },
  ],
});
export type PointEntry = InferEntity<typeof PointEntry>;

export const pointEntities = [PointEntry];
