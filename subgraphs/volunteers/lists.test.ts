// Every list of the department, walked to its end from either side.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exactly } from '@jinyun/kit/quantity';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName } from '@mikro-orm/postgresql';
import { Activity, SignUp } from './activities/entities.ts';
import { Award } from './awards/entities.ts';
import { volunteers } from './department.ts';
import { VolunteerMember } from './organisations/entities.ts';
import { PatrolReport } from './patrol-reports/entities.ts';
import { PointEntry } from './points/entities.ts';

const COUNT = 23;

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
  await insertEach(VolunteerMember, 'member', () => ({ organisation: 'org-1' }));
  await insertEach(Activity, 'activity', () => ({}));
  await insertEach(SignUp, 'sign-up', (n) => ({ activity: 'activity-parking-2021', member: `member-s${n}` }));
  await insertEach(PatrolReport, 'patrol-report', () => ({ activity: 'activity-parking-2021' }));
  const honour = { kind: 'HONOUR_HOURS', hours: exactly(1), reason: '示例' };
  await insertEach(PointEntry, 'point', () => ({ ...honour, member: 'member-s1' }));
  await insertEach(Award, 'award', () => ({ name: '示例', kind: 'COUNTY', countyCode: '331122', published: true }));
});
afterAll(() => clone.close());

async function insertEach<E extends object>(
  entity: EntityName<E>,
  prefix: string,
  columns: (n: number) => object,
): Promise<void> {
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  const rows = numbers.map((n) => ({ id: `${prefix}-s${n}`, ...columns(n), origin: 'SYNTHETIC' }));
  await clone.department.orm.em.fork().insertMany(entity, rows as never);
}

type Connection = { nodes: { id: string }[]; pageInfo: Record<string, string | boolean | null> };
type Way = { size: string; cursor: string; next: string; more: string };
const FORWARD: Way = { size: 'first', cursor: 'after', next: 'endCursor', more: 'hasNextPage' };
const BACKWARD: Way = { size: 'last', cursor: 'before', next: 'startCursor', more: 'hasPreviousPage' };

/** The ids page by page; `list` writes the query of a page from its arguments and selection. */
async function walk(list: (page: string) => string, { size, cursor, next, more }: Way): Promise<string[][]> {
  const pages: string[][] = [];
  for (let at: unknown = null; pages.length < 100; ) {
    const from = at === null ? '' : `, ${cursor}: ${JSON.stringify(at)}`;
    const query = list(`(${size}: 5${from}) { nodes { id } pageInfo { ${next} ${more} } }`);
    const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = connectionIn(data);
    pages.push(nodes.map(({ id }) => id));
    if (pageInfo[more] === false) break;
    at = pageInfo[next];
  }
  return pages;
}

/** The one connection of an answer, however deep it lies. */
function connectionIn(value: unknown): Connection {
  const [inner] = Object.values(value as Record<string, Record<string, unknown>>);
  return inner !== undefined && 'nodes' in inner ? (inner as Connection) : connectionIn(inner);
}

test.each([
  ['activities', (page: string) => `{ activities${page} }`, COUNT + 1],
  ['patrolReports', (page: string) => `{ patrolReports${page} }`, COUNT],
  ['pointEntries', (page: string) => `{ pointEntries${page} }`, COUNT],
  ['awards', (page: string) => `{ awards${page} }`, COUNT + 3],
  ['Activity.signUps', (page: string) => `{ activity(id: "activity-parking-2021") { signUps${page} } }`, COUNT],
] as const)('paging %s forward and back passes each once, in one order', async (_, list, rowCount) => {
  const forward = await walk(list, FORWARD);
  const backward = await walk(list, BACKWARD);
  expect(forward.length).toBeGreaterThan(4);
  expect(forward.flat()).toEqual([...new Set(forward.flat())].sort());
  expect(forward.flat()).toHaveLength(rowCount);
  expect(backward.reverse().flat()).toEqual(forward.flat());
});
