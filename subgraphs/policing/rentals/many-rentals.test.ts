// The rentals room when there are many rentals: statements stay few, children stay out, plaques tell no landlord.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer } from '../posts/entities.ts';
import { RatingItem, RentalCheck, RentalProperty, RentalRule, StarRating, Tenancy } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
  await insertSynthetic({ first: 1, count: 10 });
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Properties numbered from `first`, each checked, let to a grown-up and to a child, and rated in 2022-03. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) => numbers.map((n) => ({ ...make(n), origin }));
  await em.insertMany(
    Officer,
    each((n) => ({ id: `officer-s${n}`, name: `示例·丙${n}` })),
  );
  await em.insertMany(
    RentalProperty,
    each((n) => ({
      id: `property-s${n}`,
      landlordName: '示某',
      houseNumber: '示例号',
      townshipCode: '331122203',
      roadName: '示例路',
      post: 'post-gaotie',
      facilities: ['空调'],
      status: 'LET',
      submittedOn: '2022-02-01',
    })),
  );
  await em.insertMany(
    RentalCheck,
    each((n) => ({ id: `check-s${n}`, property: `property-s${n}`, officer: `officer-s${n}`, result: 'PASSED' })),
  );
  await em.insertMany(Tenancy, [
    ...each((n) => ({ ...tenancyOf(n, 'a'), tenantName: '示例·甲某', tenantUnder14: false })),
    ...each((n) => ({
      ...tenancyOf(n, 'b'),
      tenantName: '示例·童某',
      tenantUnder14: true,
      tenantBornOn: '2015-01-01',
    })),
    ...each((n) => ({ ...tenancyOf(n, 'c'), tenantName: '示例·乙某' })),
  ]);
  await em.insertMany(
    StarRating,
    each((n) => ({
      id: `rating-s${n}`,
      property: `property-s${n}`,
      month: '2022-03',
      stars: 5,
      status: PLAQUES[n] ?? 'PLAQUE_ISSUED',
      confirmedBy: 'station-xinqu',
      plaqueNo: `S-${n}`,
    })),
  );
  await em.insertMany(
    RatingItem,
    each((n) => ({ id: `item-s${n}`, rating: `rating-s${n}`, position: 1, criterion: '灭火器', met: true })),
  );
  await em.insertMany(
    RentalRule,
    each((n) => ({ id: `rental-rule-s${n}`, kind: 'STAR_RATING', post: 'post-gaotie', criteria: ['灭火器'] })),
  );
}

const PLAQUES: Readonly<Record<number, 'SUPERSEDED' | 'REVOKED' | 'CONFIRMED'>> = {
  2: 'SUPERSEDED',
  3: 'REVOKED',
  4: 'CONFIRMED',
};

function tenancyOf(n: number, tail: string) {
  const status = 'REGISTERED' as const;
  return { id: `tenancy-s${n}-${tail}`, property: `property-s${n}`, fromOn: '2022-02-10', status };
}

test('what belongs to a property is its own; a child and one of unknown age have no name', async () => {
  const answer = await ask(`{ rentalProperty(id: "property-s7") { facilities post { displayName }
    checks { officer { name } property { id } } tenancies { tenantName { text masked rule } from to reportDueOn reportRule { law unit } status property { id } }
    ratings { month stars items { criterion met } confirmedBy { name } property { id } } } }`);
  const property = { id: 'property-s7' };
  const reportRule = { law: '浙江省流动人口居住登记条例第九条', unit: 'WORKING_DAY' };
  const tenancy = {
    from: '2022-02-10',
    to: null,
    reportDueOn: '2022-02-15',
    reportRule,
    status: 'REGISTERED',
    property,
  };
  const items = [{ criterion: '灭火器', met: true }];
  expect(answer).toEqual({
    rentalProperty: {
      facilities: ['空调'],
      post: { displayName: '高铁新城警务室' },
      checks: [{ officer: { name: '示例·丙7' }, property }],
      tenancies: [
        { ...tenancy, tenantName: { text: '示例·甲某', masked: true, rule: 'synthetic-name/1' } },
        { ...tenancy, tenantName: null },
        { ...tenancy, tenantName: null },
      ],
      ratings: [{ month: '2022-03', stars: 5, items, confirmedBy: { name: '新区派出所' }, property }],
    },
  });
});

test('a plaque is checked by its number: stars, month and whether it holds; one not issued is none', async () => {
  const plaque = (n: number) => `p${n}: verifyPlaque(no: "S-${n}") { plaqueNo stars month validity origin }`;
  const answer = (n: number, validity: string) => ({
    plaqueNo: `S-${n}`,
    stars: 5,
    month: '2022-03',
    validity,
    origin: 'SYNTHETIC',
  });
  expect(await ask(`{ ${[1, 2, 3, 4].map(plaque)} }`)).toEqual({
    p1: answer(1, 'VALID'),
    p2: answer(2, 'SUPERSEDED'),
    p3: answer(3, 'REVOKED'),
    p4: null,
  });
});

test('birth dates, house numbers and the way from a plaque to its landlord are not in the schema', async () => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: `{ tenancy(id: "tenancy-s1-b") { tenantBornOn tenantUnder14 } rentalProperty(id: "property-s1") { houseNumber }
      verifyPlaque(no: "S-1") { property { id } landlordName { text } } }`,
  });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(5).fill('GRAPHQL_VALIDATION_FAILED'));
  const stored = await clone.department.orm.em.fork().findOneOrFail(Tenancy, 'tenancy-s1-b');
  expect(stored.tenantBornOn).toBe('2015-01-01');
});

const PROPERTY =
  'id township { name } post { name } checks { officer { name } } tenancies { id } ratings { items { id } }';

test('fifty rows of each list cost as many statements as ten', async () => {
  const questions = [
    `rentalProperties(origin: SYNTHETIC, first: 100) { nodes { ${PROPERTY} } }`,
    `tenancies(origin: SYNTHETIC, first: 100) { nodes { property { ${PROPERTY} } } }`,
    `starRatings(township: "331122203", first: 100) { nodes { confirmedBy { name } items { id } property { ${PROPERTY} } } }`,
    'rentalRules(origin: SYNTHETIC, first: 100) { nodes { post { rentalRules { id } } } }',
  ];
  const forTen = await countStatements(questions);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await countStatements(questions)).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(10);
});

async function countStatements(questions: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const question of questions) {
    clone.statements.length = 0;
    await ask(`{ ${question} }`);
    counts.push(clone.statements.splice(0).length);
  }
  return counts;
}

test.each([
  ['rentalProperties(origin: SOURCE)', 1],
  ['rentalProperties(status: LET, township: "331122203")', 50],
  ['rentalProperties(roadName: "迎晖路")', 1],
  ['rentalProperties(post: "post-gaotie", period: { from: "2022-02-01", to: "2022-02-01" })', 50],
  ['rentalProperties(period: { from: "2022-02-02", to: "2022-12-31" })', 0],
  ['tenancies(property: "property-s7")', 3],
  ['tenancies(township: "331122203", status: REGISTERED)', 150],
  ['tenancies(township: "331122001", property: "property-s7")', 0],
  ['tenancies(period: { from: "2022-02-10", to: "2022-02-28" })', 150],
  ['starRatings(month: "2022-03", status: REVOKED)', 1],
  ['starRatings(month: "2022-04")', 0],
  ['rentalRules(kind: STAR_RATING, post: "post-gaotie")', 50],
  ['rentalRules(origin: SOURCE, kind: TENANT_REPORT)', 1],
])('%s finds %i', async (list, totalCount) => {
  expect(await ask(`{ it: ${list} { totalCount } }`)).toEqual({ it: { totalCount } });
});

test('paging forward and back passes each tenancy once, in one order', async () => {
  type Page = { tenancies: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } } };
  const page = async (args: string) =>
    ((await ask(`{ tenancies(${args}) { nodes { id } pageInfo { endCursor startCursor } } }`)) as Page).tenancies;
  const first = await page('first: 100');
  const rest = await page(`first: 100, after: "${first.pageInfo.endCursor}"`);
  const back = await page(`last: 100, before: "${rest.pageInfo.startCursor}"`);
  expect(rest.nodes).toHaveLength(50);
  expect(back.nodes).toEqual(first.nodes);
});
