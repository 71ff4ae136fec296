// Tables of the service desk room: desks for people on the move, and what workers, landlords and employers ask there.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { PolicePost } from '../posts/entities.ts';
import { RentalProperty } from '../rentals/entities.ts';

export const DESK_SIDES = ['WORKER', 'LANDLORD', 'EMPLOYER'] as const;
export const DESK_NEEDS = ['HOUSING', 'WORK', 'STAFF', 'PERMIT'] as const;
export const DESK_REQUEST_STATUSES = ['FILED', 'MATCH_PROPOSED', 'MATCHED', 'CLOSED'] as const;
export type DeskRequestStatus = (typeof DESK_REQUEST_STATUSES)[number];

export const ServiceDesk = defineEntity({
  name: 'ServiceDesk',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    sides: p.enum(DESK_SIDES).array().defaultRaw(`'{}'`),
    openedOn: p.date().nullable(),
    ...provenanceColumns,
  },
});
export type ServiceDesk = InferEntity<typeof ServiceDesk>;

export const ServiceDeskRequest = defineEntity({
  name: 'ServiceDeskRequest',
  properties: {
    id: p.text().primary(),
    desk: () => p.manyToOne(ServiceDesk).index(),
    from: p.enum(DESK_SIDES).nullable(),
    need: p.enum(DESK_NEEDS).nullable(),
    /** As it may be shown: already masked when it is written. */
    requesterName: p.text().nullable(),
    details: p.text().nullable(),
    filedOn: p.date().nullable().index(),
    status: p.enum(DESK_REQUEST_STATUSES).nullable().index(),
    matchedRequestId: p.text().nullable().index(),
    matchedProperty: () => p.manyToOne(RentalProperty).index().nullable(),
    matchProposedOn: p.date().nullable(),
    matchAcceptedOn: p.date().nullable(),
    helperOrganisationId: p.text().nullable().index(),
    ...provenanceColumns,
  },
  checks: [{ name: 'service_desk_request_match_check', expression: 'match_proposed_on <= match_accepted_on' }],
});
export type ServiceDeskRequest = InferEntity<typeof ServiceDeskRequest>;

export const serviceDeskEntities = [ServiceDesk, ServiceDeskRequest];
