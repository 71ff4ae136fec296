// Tables of the doorstep room: which post can do which item, and what people came for.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { PolicePost } from '../posts/entities.ts';

export const SERVICE_ITEMS = ['ID_RENEWAL', 'HOUSEHOLD', 'EXIT_ENTRY', 'TRAFFIC', 'TRAFFIC_VIOLATION'] as const;
export type ServiceItem = (typeof SERVICE_ITEMS)[number];
export const SERVICE_MODES = ['STAFFED', 'KIOSK'] as const;
export const SERVICE_REQUEST_STATUSES = [
  'SUBMITTED',
  'CHECKED',
  'ACCEPTED',
  'PROCESSING',
  'READY',
  'DELIVERED',
  'RETURNED_ONCE',
  'REDIRECTED',
] as const;
export type ServiceRequestStatus = (typeof SERVICE_REQUEST_STATUSES)[number];

export const ServiceCapability = defineEntity({
  name: 'ServiceCapability',
  properties: {
    id: p.text().primary(),
    post: () => p.manyToOne(PolicePost).index(),
    item: p.enum(SERVICE_ITEMS).index(),
    mode: p.enum(SERVICE_MODES).nullable(),
    device: p.text().nullable(),
    since: p.date().nullable(),
    outOfOrderSince: p.date().nullable(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['post', 'item'] }],
});
export type ServiceCapability = InferEntity<typeof ServiceCapability>;

export const ServiceRequest = defineEntity({
  name: 'ServiceRequest',
  properties: {
    id: p.text().primary(),
    requestNo: p.text().nullable().unique(),
    item: p.enum(SERVICE_ITEMS).index(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    /** As it may be shown: already masked when it is written. */
    applicantName: p.text().nullable(),
    village: p.text().nullable(),
    status: p.enum(SERVICE_REQUEST_STATUSES).nullable().index(),
    submittedOn: p.date().nullable().index(),
    dueOn: p.date().nullable(),
    deliveredOn: p.date().nullable(),
    intakeMinutes: p.json<Figure>().nullable(),
    walkMinutes: p.json<Figure>().nullable(),
    missingPapers: p.array().defaultRaw(`'{}'`),
    redirectedTo: () => p.manyToOne(PolicePost).index().nullable(),
    ...provenanceColumns,
  },
  checks: [{ name: 'service_request_order_check', expression: 'submitted_on <= delivered_on' }],
});
export type ServiceRequest = InferEntity<typeof ServiceRequest>;

export const ServiceStep = defineEntity({
  name: 'ServiceStep',
  properties: {
    id: p.text().primary(),
    request: () => p.manyToOne(ServiceRequest).index(),
    position: p.integer(),
    status: p.enum(SERVICE_REQUEST_STATUSES),
    reachedOn: p.date().nullable(),
    ...provenanceColumns,
  },
});
export type ServiceStep = InferEntity<typeof ServiceStep>;

export const doorstepEntities = [ServiceCapability, ServiceRequest, ServiceStep];
