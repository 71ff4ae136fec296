// The rentals room over what the article tells: one property, three rules, no tenant, no plaque.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('the one property of the article: a surname, a road, a state that is inferred, and nothing else', async () => {
  const answer = await ask(`{ rentalProperties { totalCount nodes {
    id landlordName { text masked rule } township { name } community roadName post { displayName } facilities rent { knowledge text } status
    rejectedReason hazard submittedVia submittedOn listedOn tenancies { id } ratings { id }
    checks { id property { id } checkedOn officer { name } collectorPresent result origin }
    origin citations { sentenceId } inferredFields } } }`);
  const node = {
    id: 'property-r1',
    landlordName: { text: '沈某某', masked: true, rule: 'name/1' },
    township: { name: '五云街道' },
    community: '风景山社区',
    roadName: '迎晖路',
    post: { displayName: '风景山社区警务室' },
    facilities: null,
    rent: { knowledge: 'UNKNOWN', text: '不详' },
    status: 'LISTED',
    rejectedReason: null,
    hazard: null,
    submittedVia: 'GROUP_CHAT',
    submittedOn: null,
    listedOn: null,
    tenancies: null,
    ratings: null,
    checks: [
      {
        id: 'check-r1',
        property: { id: 'property-r1' },
        checkedOn: null,
        officer: null,
        collectorPresent: null,
        result: 'PASSED',
        origin: 'INFERRED',
      },
    ],
    origin: 'SOURCE',
    citations: [{ sentenceId: 'A1.13' }],
    inferredFields: ['community', 'post', 'status'],
  };
  expect(answer).toEqual({ rentalProperties: { totalCount: 1, nodes: [node] } });
});

test('three rules are told: who checks, who reports a tenant, who confirms the monthly stars; no criteria', async () => {
  const answer = await ask(`{ post(id: "post-fengjingshan") { rentalRules {
    id kind doneBy confirmedBy cadence starsMax criteria origin citations { sentenceId } } }
    other: post(id: "post-sanxi") { rentalRules { id } }
    rentalRule(id: "rental-rule-star-rating") { post { displayName } } }`);
  const rule = { confirmedBy: null, starsMax: null, criteria: null, origin: 'SOURCE' };
  expect(answer).toEqual({
    post: {
      rentalRules: [
        {
          ...rule,
          id: 'rental-rule-on-site-check',
          kind: 'ON_SITE_CHECK',
          doneBy: ['OFFICER', 'COLLECTOR'],
          cadence: 'ON_SUBMISSION',
          citations: [{ sentenceId: 'A1.13' }, { sentenceId: 'A1.14' }],
        },
        {
          ...rule,
          id: 'rental-rule-star-rating',
          kind: 'STAR_RATING',
          doneBy: null,
          confirmedBy: 'STATION',
          cadence: 'MONTHLY',
          starsMax: 5,
          citations: [{ sentenceId: 'A1.15' }],
        },
        {
          ...rule,
          id: 'rental-rule-tenant-report',
          kind: 'TENANT_REPORT',
          doneBy: ['LANDLORD'],
          cadence: 'ON_LETTING',
          citations: [{ sentenceId: 'A1.14' }],
        },
      ],
    },
    other: { rentalRules: null },
    rentalRule: { post: { displayName: '风景山社区警务室' } },
  });
});

test('no tenant, rating or plaque is told of, and none is made up', async () => {
  const answer = await ask(`{ tenancies { totalCount } starRatings { totalCount } verifyPlaque(no: "A-1") { stars }
    tenancy(id: "tenancy-x") { id } starRating(id: "rating-x") { id } rentalProperty(id: "property-x") { id } }`);
  expect(answer).toEqual({
    tenancies: { totalCount: 0 },
    starRatings: { totalCount: 0 },
    verifyPlaque: null,
    tenancy: null,
    starRating: null,
    rentalProperty: null,
  });
});

test.each([
  ['rentalProperty(id: "post-sanxi") { id }', 'Argument "id" is not the id of a property'],
  ['tenancy(id: "1") { id }', 'Argument "id" is not the id of a tenancy'],
  ['starRating(id: "rating") { id }', 'Argument "id" is not the id of a rating'],
  ['rentalRule(id: "rule-1") { id }', 'Argument "id" is not the id of a rental-rule'],
  ['rentalProperties(township: "331122104") { totalCount }', 'Argument "township" is not a township of the county'],
  ['rentalProperties(post: "sanxi") { totalCount }', 'Argument "post" is not the id of a post'],
  ['rentalProperties(roadName: "") { totalCount }', 'Argument "roadName" is not the name of a road'],
  [
    'rentalProperties(period: { from: "2022-02-02", to: "2022-02-01" }) { totalCount }',
    'Argument "period" ends before it begins',
  ],
  ['tenancies(property: "post-sanxi") { totalCount }', 'Argument "property" is not the id of a property'],
  ['tenancies(first: 0) { totalCount }', 'Argument "first" must be between 1 and 100'],
  ['starRatings(month: "2022-13") { totalCount }', 'Argument "month" is not a month'],
  ['rentalRules(last: 101) { totalCount }', 'Argument "last" must be between 1 and 100'],
  ['verifyPlaque(no: "a b") { stars }', 'Argument "no" is not the number of a plaque'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
