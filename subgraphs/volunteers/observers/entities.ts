// Tables of the observers room: public-interest observers, their terms, and the cases they visited.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';

export const OBSERVER_STATUSES = [
  'NOMINATED',
  'VETTED',
  'APPOINTED',
  'ACTIVE',
  'SUSPENDED',
  'RENEWED',
  'EXPIRED',
  'RESIGNED',
  'DISMISSED',
] as const;
export type ObserverStatus = (typeof OBSERVER_STATUSES)[number];
export const VISIT_ROLES = ['ACCOMPANYING', 'FOLLOWING_UP', 'ADVISING'] as const;

/** `batch` and `status` repeat those of the term now running, so that lists can be filtered by them. */
export const Observer = defineEntity({
  name: 'Observer',
  properties: {
    id: p.text().primary(),
    displayName: p.text().nullable(),
    member: () => p.manyToOne(VolunteerMember).index().nullable(),
    organisation: () => p.manyToOne(VolunteerOrganisation).index().nullable(),
    batch: p.text().nullable().index(),
    speciality: p.text().nullable(),
    status: p.enum(OBSERVER_STATUSES).nullable(),
    ...provenanceColumns,
  },
});
export type Observer = InferEntity<typeof Observer>;

export const ObserverAppointment = defineEntity({
  name: 'ObserverAppointment',
  properties: {
    id: p.text().primary(),
    observer: () => p.manyToOne(Observer).index(),
    batch: p.text().nullable(),
    nominatedOn: p.date().nullable(),
    appointedOn: p.date().nullable(),
    termEndsOn: p.date().nullable(),
    state: p.enum(OBSERVER_STATUSES).nullable(),
    ...provenanceColumns,
  },
});
export type ObserverAppointment = InferEntity<typeof ObserverAppointment>;

export const ObserverVisit = defineEntity({
  name: 'ObserverVisit',
  properties: {
    id: p.text().primary(),
    observer: () => p.manyToOne(Observer).index(),
    /** Key of a case of the procuratorate; nothing else of the case is kept here. */
    caseId: p.text().index(),
    visitedOn: p.date().nullable(),
    role: p.enum(VISIT_ROLES).nullable(),
    ...provenanceColumns,
  },
});
export type ObserverVisit = InferEntity<typeof ObserverVisit>;

export const observerEntities = [Observer, ObserverAppointment, ObserverVisit];
