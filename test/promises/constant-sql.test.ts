// A list of cases with lead, observer, organisation and township costs each department the same number of SQL statements
// for 10 rows and for 50, asked through the gateway over HTTP.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PolicePost } from '@jinyun/policing/posts/entities';
import { CaseSite, PublicInterestCase, SiteVerification } from '@jinyun/procuratorate/cases/entities';
import { Lead } from '@jinyun/procuratorate/leads/entities';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { Observer } from '@jinyun/volunteers/observers/entities';
import { VolunteerOrganisation } from '@jinyun/volunteers/organisations/entities';
import type { EntityManager, EntityName } from '@mikro-orm/postgresql';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';

const QUERY = `query ($first: Int!) {
  cases(origin: SYNTHETIC, first: $first) {
    nodes {
      id
      lead { id status township { name posts { count { text } nodes { displayName } } } }
      sites { name township { name } }
      siteVerifications {
        visitedAt
        accompanyingObserver { displayName organisation { displayName memberCount { text } } }
      }
    }
  }
}`;

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
});
afterAll(() => county.close());

test('50 cases cost no more statements than 10, in any department', async () => {
  await addPosts();
  await addCases(0, 10);
  const ten = await askFor(10);
  await addCases(10, 50);
  const fifty = await askFor(50);
  expect(fifty).toEqual(ten);
  expect(ten).toEqual({ policing: 1, procuratorate: 5, volunteers: 2 });
});

/** Statements by department; the answer must hold every row whole, or the count would prove nothing. */
async function askFor(first: number): Promise<Record<string, number>> {
  for (const { statements } of county.departments) statements.length = 0;
  const { data, errors } = await county.ask(QUERY, { first });
  expect(errors).toBeUndefined();
  const whole = {
    lead: { township: { posts: { nodes: [{ displayName: expect.any(String) }] } } },
    sites: [{ township: { name: expect.any(String) } }],
    siteVerifications: [{ accompanyingObserver: { organisation: { displayName: expect.any(String) } } }],
  };
  expect(data).toMatchObject({ cases: { nodes: Array.from({ length: first }, () => whole) } });
  return Object.fromEntries(
    county.departments.map(({ department, statements }) => [department.name, statements.length]),
  );
}

/** Rows `from` to `to`, each with a lead, a site, a visit, an observer and an organisation of its own. */
async function addCases(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const townshipOf = (n: number) => TOWNSHIPS[n % TOWNSHIPS.length]?.code ?? '';
  const [, procuratorate, volunteers] = managers();
  const add = <E extends object>(em: EntityManager | undefined, entity: EntityName<E>, row: (n: number) => object) =>
    em?.insertMany(entity, numbers.map((n) => ({ ...row(n), origin: 'SYNTHETIC' })) as never);
  await add(procuratorate, Lead, (n) => ({ id: `lead-s${n}`, townshipCode: townshipOf(n) }));
  await add(procuratorate, PublicInterestCase, (n) => ({ id: `case-s${n}`, lead: `lead-s${n}` }));
  await add(procuratorate, CaseSite, (n) => ({ id: `site-s${n}`, case: `case-s${n}`, townshipCode: townshipOf(n) }));
  await add(procuratorate, SiteVerification, (n) => ({
    id: `verification-s${n}`,
    case: `case-s${n}`,
    accompanyingObserverId: `observer-s${n}`,
  }));
  await add(volunteers, VolunteerOrganisation, (n) => ({ id: `org-s${n}`, displayName: `示例联合会${n}` }));
  await add(volunteers, Observer, (n) => ({
    id: `observer-s${n}`,
    displayName: `示例·丙${n}`,
    organisation: `org-s${n}`,
  }));
}

/** One post in each township, in place of the article's. */
async function addPosts(): Promise<void> {
  const [policing] = managers();
  const posts = TOWNSHIPS.map(({ code }) => ({
    id: `post-s${code}`,
    displayName: `示例警务室${code}`,
    townshipCode: code,
  }));
  await policing?.nativeUpdate(PolicePost, { townshipCode: { $ne: null } }, { townshipCode: null });
  await policing?.insertMany(PolicePost, posts.map((post) => ({ ...post, origin: 'SYNTHETIC' })) as never);
}

function managers(): EntityManager[] {
  return county.departments.map(({ department }) => department.orm.em.fork());
}
