// Table of the patrol-reports room: what was seen along a stretch of road. Who saw it stays in the table.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Activity } from '../activities/entities.ts';
import { VolunteerMember } from '../organisations/entities.ts';

/** A report may become a lead, and its author that lead's reporter: so the author is read by nobody who does not name it. */
export const PatrolReport = defineEntity({
  name: 'PatrolReport',
  properties: {
    id: p.text().primary(),
    activity: () => p.manyToOne(Activity).index().nullable(),
    townshipCode: p.text().nullable().index(),
    roadSegment: p.text().nullable(),
    spaceCount: p.json<Figure>().nullable(),
    markedCount: p.json<Figure>().nullable(),
    blockingCount: p.json<Figure>().nullable(),
    /** SHA-256 over the photos without their EXIF data. */
    photosHash: p.text().nullable(),
    /** To the day, for the author; the graph tells no more than the month. */
    reportedOn: p.date().nullable().index(),
    author: () => p.manyToOne(VolunteerMember).index().nullable().lazy(),
    /** Key of the lead it became, a lead of the procuratorate: with the author a way to its reporter, so for these two alone. */
    leadId: p.text().nullable().index().lazy(),
    ...provenanceColumns,
  },
  checks: [{ name: 'patrol_report_photos_hash_check', expression: `photos_hash ~ '^[0-9a-f]{64}$'` }],
});
export type PatrolReport = InferEntity<typeof PatrolReport>;

export const patrolReportEntities = [PatrolReport];
