// What 三溪乡's post can do, and the one renewal of an identity card that the article tells of. The applicant by surname.
import { exactly, lessThan } from '@jinyun/kit/quantity';
import { ServiceCapability, ServiceRequest, ServiceStep } from '@jinyun/policing/doorstep/entities';
import { batch } from '../../batch.ts';

const POST = 'post-sanxi';
const RENEWAL = 'service-sanxi-id-renewal';

// The article names one device, a traffic kiosk among several machines; which item is done how is mostly left open.
const capabilities = batch(ServiceCapability, [
  {
    id: 'capability-sanxi-id-renewal',
    post: POST,
    item: 'ID_RENEWAL',
    mode: 'STAFFED',
    origin: 'SOURCE',
    citations: ['A1.21', 'A1.22'],
  },
  {
    id: 'capability-sanxi-traffic',
    post: POST,
    item: 'TRAFFIC',
    mode: 'KIOSK',
    device: '交通服务自助机',
    origin: 'SOURCE',
    citations: ['A1.20', 'A1.22'],
    inferredFields: ['mode', 'device'],
  },
  ...(
    [
      ['household', 'HOUSEHOLD'],
      ['exit-entry', 'EXIT_ENTRY'],
      ['traffic-violation', 'TRAFFIC_VIOLATION'],
    ] as const
  ).map(([tail, item]) => ({
    id: `capability-sanxi-${tail}`,
    post: POST,
    item,
    origin: 'SOURCE' as const,
    citations: ['A1.20', 'A1.22'],
  })),
]);

// Ten minutes are the formalities, not the card: so it is taken in, and when the card came is not known.
const requests = batch(ServiceRequest, [
  {
    id: RENEWAL,
    item: 'ID_RENEWAL',
    post: POST,
    applicantName: '吴某某',
    village: '后吴自然村',
    status: 'ACCEPTED',
    submittedOn: '2022-03-16',
    intakeMinutes: exactly(10),
    walkMinutes: lessThan(5),
    origin: 'SOURCE',
    citations: ['A1.21'],
    inferredFields: ['status'],
  },
]);

const steps = batch(ServiceStep, [
  {
    id: 'step-sanxi-id-renewal-1',
    request: RENEWAL,
    position: 1,
    status: 'SUBMITTED',
    reachedOn: '2022-03-16',
    origin: 'SOURCE',
    citations: ['A1.21'],
  },
  {
    id: 'step-sanxi-id-renewal-2',
    request: RENEWAL,
    position: 2,
    status: 'ACCEPTED',
    reachedOn: '2022-03-16',
    origin: 'INFERRED',
    citations: ['A1.21'],
  },
]);

export const doorstepRows = [capabilities, requests, steps];
