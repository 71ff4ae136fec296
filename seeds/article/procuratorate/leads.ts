// The one lead whose way to a recommendation the article tells. Nobody is named, and its id shows no order.
import { Lead } from '@jinyun/procuratorate/leads/entities';
import { batch } from '../../batch.ts';

export const LIGHTS_LEAD = 'lead-5kq8w2n7c3';

// A recommendation presupposes a filed case. 黄龙路 runs through 五云街道, where the county government is.
const leads = batch(Lead, [
  {
    id: LIGHTS_LEAD,
    channel: 'OBSERVER',
    domain: 'ENVIRONMENT_RESOURCES',
    townshipCode: '331122001',
    place: '黄龙路、仙都路',
    status: 'FILED',
    reporterProtection: 'SEALED',
    origin: 'SOURCE',
    citations: ['A2.1', 'A2.2'],
    inferredFields: ['domain', 'township', 'status', 'reporterProtection'],
  },
]);

export const leadRows = [leads];
