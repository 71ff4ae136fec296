// Lists of mocked departments obey the Connections specification, and what they count is what they hold.
import { expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { DEPARTMENT_DEFINITIONS } from '../departments.ts';
import { mockOthers } from './others.ts';
import { listQuestions } from './testing/every-question.ts';

const MOCKS = [...mockOthers('policing'), ...mockOthers('volunteers').filter(({ name }) => name === 'policing')];
const LISTS = MOCKS.flatMap((mock) => {
  const folder = DEPARTMENT_DEFINITIONS.find(({ name }) => name === mock.name)?.folder ?? '';
  const lists = listQuestions(folder, 1).filter(({ query }) => query.includes('pageInfo'));
  return lists.map(({ name, query }) => ({ mock, name, required: /\((.*?)\)/.exec(query)?.[1] ?? '' }));
});
const PAGE =
  '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const PAGE_SIZE = 5;

test.each(LISTS)('$name: forward and back are the same list', async ({ mock, name, required }) => {
  const forward = await walk('first', 'after');
  const backward = await walk('last', 'before');
  expect(forward.ids).toEqual(backward.ids);
  expect(new Set(forward.ids).size).toBe(forward.totalCount);
  expect(forward.ids).toHaveLength(forward.totalCount);
  expect(forward.totalCount).toBeGreaterThan(PAGE_SIZE);

  async function walk(size: 'first' | 'last', beyond: 'after' | 'before') {
    const pages: string[][] = [];
    for (let cursor: string | null = null; ; ) {
      const args: string = [required, `${size}: ${PAGE_SIZE}`, cursor && `${beyond}: "${cursor}"`]
        .filter(Boolean)
        .join(', ');
      const page = await read(mock, name, `(${args}) ${PAGE}`);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
      const [more, behind] = size === 'first' ? [hasNextPage, hasPreviousPage] : [hasPreviousPage, hasNextPage];
      expect(behind).toBe(cursor !== null);
      expect(page.edges.map(({ node }: { node: unknown }) => node)).toEqual(page.nodes);
      expect([page.edges.at(0).cursor, page.edges.at(-1).cursor]).toEqual([startCursor, endCursor]);
      pages.push(page.nodes.map(({ id }: { id: string }) => id));
      if (!more) return { ids: (size === 'first' ? pages : pages.reverse()).flat(), totalCount: page.totalCount };
      cursor = size === 'first' ? endCursor : startCursor;
    }
  }
});

test('filters, order and counts agree with the rows', async () => {
  const procuratorate = MOCKS.find(({ name }) => name === 'procuratorate') ?? MOCKS[0];
  if (procuratorate === undefined) throw new Error('Nothing is mocked.');
  const counts = 'totalCount byStatus { status count } byMonth { month count }';
  const all = await read(procuratorate, 'cases', `(orderBy: FILED_ON_DESC) { ${counts} nodes { status filedOn } }`);
  for (const by of ['byStatus', 'byMonth'])
    expect(all[by].reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.totalCount);
  const days = all.nodes.map(({ filedOn }: { filedOn: string | null }) => filedOn ?? '');
  expect(days).toEqual([...days].sort().reverse());
  for (const { status, count } of all.byStatus) {
    if (status === null) continue;
    const some = await read(procuratorate, 'cases', `(status: ${status}) { totalCount nodes { status } }`);
    expect(some.totalCount).toBe(count);
    expect(some.nodes).toEqual(some.nodes.map(() => ({ status })));
  }
  const none = await read(procuratorate, 'cases', '(origin: SOURCE) { totalCount nodes { id } }');
  expect(none).toEqual({ totalCount: 0, nodes: [] });
});

test.each(['first: 0', 'first: 101', 'first: 1, last: 1', 'after: "strange"', 'after: "WyJsZWFkLW5vbmUiXQ"'])(
  'a window of %s is refused',
  async (window) => {
    const [mock] = MOCKS;
    const { errors } = (await mock?.execute(PUBLIC_ACTOR, { query: `{ leads(${window}) { totalCount } }` })) ?? {};
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  },
);

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question, which each test states.
type Data = Record<string, any>;

async function read(mock: (typeof MOCKS)[number], name: string, rest: string): Promise<Data> {
  const { data, errors } = await mock.execute(PUBLIC_ACTOR, { query: `{ ${name}${rest} }` });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data))[name];
}
