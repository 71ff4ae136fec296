// The one rental property that the article tells of and the rules it names. No private person by full name, no criteria:
// of tenants, ratings and plaques it says that there are some, not which.
import { RentalCheck, RentalProperty, RentalRule } from '@jinyun/policing/rentals/entities';
import { batch } from '../../batch.ts';

const POST = 'post-fengjingshan';

// The article tells how his properties go: into the group chat, checked on site, onto the platform. So it is listed,
// and which community's chat and which post's platform these are follows from the paragraph, not from the sentence.
const properties = batch(RentalProperty, [
  {
    id: 'property-r1',
    landlordName: '沈某某',
    townshipCode: '331122001',
    community: '风景山社区',
    roadName: '迎晖路',
    post: POST,
    status: 'LISTED',
    submittedVia: 'GROUP_CHAT',
    origin: 'SOURCE',
    citations: ['A1.13'],
    inferredFields: ['community', 'post', 'status'],
  },
]);

const checks = batch(RentalCheck, [
  { id: 'check-r1', property: 'property-r1', result: 'PASSED', origin: 'INFERRED', citations: ['A1.13'] },
]);

const rules = batch(RentalRule, [
  {
    id: 'rental-rule-on-site-check',
    kind: 'ON_SITE_CHECK',
    post: POST,
    doneBy: ['OFFICER', 'COLLECTOR'],
    cadence: 'ON_SUBMISSION',
    origin: 'SOURCE',
    citations: ['A1.13', 'A1.14'],
  },
  {
    id: 'rental-rule-tenant-report',
    kind: 'TENANT_REPORT',
    post: POST,
    doneBy: ['LANDLORD'],
    cadence: 'ON_LETTING',
    origin: 'SOURCE',
    citations: ['A1.14'],
  },
  {
    id: 'rental-rule-star-rating',
    kind: 'STAR_RATING',
    post: POST,
    confirmedBy: 'STATION',
    cadence: 'MONTHLY',
    starsMax: 5,
    origin: 'SOURCE',
    citations: ['A1.15'],
  },
]);

export const rentalRows = [properties, checks, rules];
