// The enterprises room over the article's one project and over many synthetic ones, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Officer } from '../posts/entities.ts';
import { EnterpriseIssue, EnterpriseProtection, EnterpriseVisit } from './entities.ts';

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

/** Projects numbered from `first`, each with two issues, one of them passed on as a lead, and a visit by an officer. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const each = <T extends object>(make: (n: number) => T) =>
    Array.from({ length: count }, (_, index) => ({ ...make(first + index), origin }));
  await em.insertMany(
    Officer,
    each((n) => ({ id: `officer-s${n}`, name: `示例·丁${n}` })),
  );
  await em.insertMany(
    EnterpriseProtection,
    each((n) => ({
      id: `project-s${n}`,
      project: `示例项目${n}`,
      post: 'post-gaotie',
      townshipCode: '331122102',
    })),
  );
  await em.insertMany(
    EnterpriseIssue,
    each((n) => ({
      id: `issue-s${n}-a`,
      protection: `project-s${n}`,
      kind: 'ENVIRONMENT',
      status: 'REFERRED',
      raisedOn: '2022-04-01',
      referredLeadId: `lead-s${n}`,
    })),
  );
  await em.insertMany(
    EnterpriseIssue,
    each((n) => ({ id: `issue-s${n}-b`, protection: `project-s${n}`, status: 'RAISED', raisedOn: '2022-04-02' })),
  );
  await em.insertMany(
    EnterpriseVisit,
    each((n) => ({
      id: `enterprise-visit-s${n}`,
      protection: `project-s${n}`,
      issue: `issue-s${n}-a`,
      visitedOn: '2022-04-03',
      officer: `officer-s${n}`,
    })),
  );
}

const PROJECT = `id post { displayName } township { name } visits { total { knowledge } nodes { officer { name } issue { id } } }
  issues { total { exact atLeast knowledge } nodes { id status visits { protection { id } } } } leads { id }`;
const ISSUE = 'id protection { project post { id } } visits { officer { name } } referredLead { id }';

test('one project is looked after by the first post of its kind; its issues are unknown, not none', async () => {
  const answer = await ask(`{ project(id: "project-pumped-storage") { project distinctions
    post { displayName speciality protectedProjects { id } } township { code name }
    visits { total { text knowledge } nodes { id } } issues { total { exact atLeast text knowledge } nodes { id } }
    leads { id } origin inferredFields citations { sentenceId } } projects { totalCount }
    post(id: "post-sanxi") { protectedProjects { id } } }`);
  expect(answer).toEqual({
    project: {
      project: '缙云抽水蓄能电站',
      distinctions: ['丽水市首个百亿工程'],
      post: {
        displayName: '方溪警务室',
        speciality: '护企：全县首个护企警务室',
        protectedProjects: [{ id: 'project-pumped-storage' }],
      },
      township: { code: '331122211', name: '方溪乡' },
      visits: { total: { text: '不详', knowledge: 'UNKNOWN' }, nodes: null },
      issues: { total: { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN' }, nodes: null },
      leads: null,
      origin: 'SOURCE',
      inferredFields: ['township'],
      citations: [{ sentenceId: 'A1.25' }],
    },
    projects: { totalCount: 1 },
    post: { protectedProjects: null },
  });
});

test('fifty rows of each list, and fifty leads, cost as many statements as ten', async () => {
  const leads = (count: number) =>
    `{ _entities(representations: [${Array.from({ length: count }, (_, n) => `{ __typename: "Lead", id: "lead-s${n + 1}" }`)}]) {
      ... on Lead { originEnterpriseIssue { id protection { project } } } } }`;
  const lists = [
    `{ projects(origin: SYNTHETIC, first: 100) { totalCount nodes { ${PROJECT} } } }`,
    `{ enterpriseIssues(status: REFERRED, first: 100) { totalCount nodes { ${ISSUE} } } }`,
  ];
  const cost = async (queries: readonly string[]) => {
    const counts: number[] = [];
    for (const query of queries) {
      clone.statements.length = 0;
      await ask(query);
      counts.push(clone.statements.splice(0).length);
    }
    return counts;
  };
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await cost([...lists, leads(10)]);
  await insertSynthetic({ first: 11, count: 40 });
  expect(await cost([...lists, leads(50)])).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(9);
});

test('what belongs to a project is its own, and a lead finds the issue it came from', async () => {
  const answer = await ask(`{ project(id: "project-s7") { ${PROJECT} } enterpriseIssue(id: "issue-s7-a") { ${ISSUE} }
    _entities(representations: [{ __typename: "Lead", id: "lead-s7" }, { __typename: "Lead", id: "lead-x" }]) {
      ... on Lead { originEnterpriseIssue { id } } } }`);
  const unknown = { exact: null, atLeast: null, knowledge: 'UNKNOWN' };
  expect(answer).toEqual({
    project: {
      id: 'project-s7',
      post: { displayName: '高铁新城警务室' },
      township: { name: '新建镇' },
      visits: {
        total: { knowledge: 'UNKNOWN' },
        nodes: [{ officer: { name: '示例·丁7' }, issue: { id: 'issue-s7-a' } }],
      },
      issues: {
        total: unknown,
        nodes: [
          { id: 'issue-s7-a', status: 'REFERRED', visits: [{ protection: { id: 'project-s7' } }] },
          { id: 'issue-s7-b', status: 'RAISED', visits: [] },
        ],
      },
      leads: [{ id: 'lead-s7' }],
    },
    enterpriseIssue: {
      id: 'issue-s7-a',
      protection: { project: '示例项目7', post: { id: 'post-gaotie' } },
      visits: [{ officer: { name: '示例·丁7' } }],
      referredLead: { id: 'lead-s7' },
    },
    _entities: [{ originEnterpriseIssue: { id: 'issue-s7-a' } }, { originEnterpriseIssue: null }],
  });
});

test('a synthetic issue under the article’s project is listed and never counted', async () => {
  const em = clone.department.orm.em.fork();
  await em.insert(EnterpriseIssue, { id: 'issue-made-up', protection: 'project-pumped-storage', origin: 'SYNTHETIC' });
  expect(
    await ask(`{ project(id: "project-pumped-storage") { issues { total { text knowledge } nodes { id origin } } } }`),
  ).toEqual({
    project: {
      issues: {
        total: { text: '不详', knowledge: 'UNKNOWN' },
        nodes: [{ id: 'issue-made-up', origin: 'SYNTHETIC' }],
      },
    },
  });
  await em.nativeDelete(EnterpriseIssue, { id: 'issue-made-up' });
});

test('pages forward and back pass each issue of a township once, in one order', async () => {
  type Page = { list: { nodes: { id: string }[]; pageInfo: Record<string, string | boolean | null> } };
  const walk = async (size: string, cursor: string, next: string, more: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let at: unknown = null; pages.length < 100; ) {
      const after = at === null ? '' : `, ${cursor}: ${JSON.stringify(at)}`;
      const { list } = (await ask(`{ list: enterpriseIssues(township: "331122102", ${size}: 30${after}) {
        nodes { id } pageInfo { ${next} ${more} } } }`)) as Page;
      pages.push(list.nodes.map(({ id }) => id));
      if (list.pageInfo[more] === false) break;
      at = list.pageInfo[next];
    }
    return pages;
  };
  const stored = await clone.department.orm.em
    .fork()
    .find(EnterpriseIssue, { protection: { townshipCode: '331122102' } });
  const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
  const backward = await walk('last', 'before', 'startCursor', 'hasPreviousPage');
  expect([...forward.flat()].sort()).toEqual(stored.map(({ id }) => id).sort());
  expect(forward.map(({ length }) => length)).toEqual([30, 30, 30, 10]);
  expect(backward.reverse().flat()).toEqual(forward.flat());
});

test.each([
  ['projects(township: "331122211")', 1],
  ['projects(township: "331122102", post: "post-gaotie")', 50],
  ['projects(origin: SOURCE)', 1],
  ['enterpriseIssues(status: RAISED)', 50],
  ['enterpriseIssues(kind: ENVIRONMENT, township: "331122102")', 50],
  ['enterpriseIssues(township: "331122211")', 0],
  ['enterpriseIssues(project: "project-s3")', 2],
  ['enterpriseIssues(project: "project-s3", period: { from: "2022-04-02", to: "2022-04-02" })', 1],
])('%s leaves %i', async (list, totalCount) => {
  expect(await ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount } });
});

test.each([
  ['project(id: "pumped-storage") { id }', 'Argument "id" is not the id of a project'],
  ['enterpriseIssues(project: "issue-1") { totalCount }', 'Argument "project" is not the id of a project'],
  ['projects(township: "331122") { totalCount }', 'Argument "township" is not a township of the county'],
  ['projects(first: 0) { totalCount }', 'Argument "first" must be between 1 and 100'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('an unknown id is null, without an error', async () => {
  expect(await ask('{ project(id: "project-x") { id } enterpriseIssue(id: "issue-x") { id } }')).toEqual({
    project: null,
    enterpriseIssue: null,
  });
});
