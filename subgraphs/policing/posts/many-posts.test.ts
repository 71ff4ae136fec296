// The posts room when there are many posts: statements stay few, pages whole, the article's figures untouched.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Appointment, Officer, PolicePost, PoliceStation } from './entities.ts';

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

/** `count` stations, each with a post, a director and the director's office. Ids go on from `first`. */
async function insertSynthetic({ first, count }: { first: number; count: number }): Promise<void> {
  const em = clone.department.orm.em.fork();
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(
    PoliceStation,
    numbers.map((n) => ({ id: `station-s${n}`, name: `示例所${n}`, townshipCodes: ['331122203'], origin })),
  );
  await em.insertMany(
    PolicePost,
    numbers.map((n) => ({
      id: `post-s${n}`,
      displayName: `示例${n}`,
      station: `station-s${n}`,
      townshipCode: '331122203',
      origin,
    })),
  );
  await em.insertMany(
    Officer,
    numbers.map((n) => ({ id: `officer-s${n}`, name: `示例·甲${n}`, post: `post-s${n}`, origin })),
  );
  await em.insertMany(
    Appointment,
    numbers.map((n) => ({
      id: `appointment-s${n}`,
      officer: `officer-s${n}`,
      kind: 'DIRECTOR' as const,
      post: `post-s${n}`,
      station: `station-s${n}`,
      origin,
    })),
  );
}

test('a synthetic post is listed and never counted into what the article lets one say', async () => {
  await insertSynthetic({ first: 1, count: 1 });
  const question = `{ posts(origin: SYNTHETIC) { totalCount }
    township(code: "331122203") { posts { count { atLeast knowledge text } nodes { id origin } } }
    county { posts { count { exact } } } }`;
  expect(await ask(question)).toEqual({
    posts: { totalCount: 1 },
    township: {
      posts: {
        count: { atLeast: null, knowledge: 'UNKNOWN', text: '不详' },
        nodes: [{ id: 'post-s1', origin: 'SYNTHETIC' }],
      },
    },
    county: { posts: { count: { exact: 22 } } },
  });
});

test('fifty posts with stations, directors and townships cost as many statements as ten', async () => {
  const question = `{ posts(origin: SYNTHETIC, first: 100) { nodes { displayName township { name posts { count { text } } }
      station { name chief { name } posts { id } } director { name post { id } appointments { kind officer { name } } } } } }`;
  await insertSynthetic({ first: 2, count: 9 });
  clone.statements.length = 0;
  await ask(question);
  const forTen = clone.statements.splice(0).length;
  await insertSynthetic({ first: 11, count: 40 });
  clone.statements.length = 0;
  await ask(question);
  expect(clone.statements.splice(0)).toHaveLength(forTen);
  expect(forTen).toBeLessThanOrEqual(10);
});

test('paging forward and back passes each post once, in one order', async () => {
  type Page = { posts: { nodes: { id: string }[]; pageInfo: Record<string, string | boolean | null> } };
  const walk = async (size: string, cursor: string, next: string, more: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let at: unknown = null; pages.length < 100; ) {
      const after = at === null ? '' : `, ${cursor}: ${JSON.stringify(at)}`;
      const { posts } = (await ask(
        `{ posts(${size}: 7${after}) { nodes { id } pageInfo { ${next} ${more} } } }`,
      )) as Page;
      pages.push(posts.nodes.map(({ id }) => id));
      if (posts.pageInfo[more] === false) break;
      at = posts.pageInfo[next];
    }
    return pages;
  };
  const all = (await clone.department.orm.em.fork().findAll(PolicePost)).map(({ id }) => id).sort();
  const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
  const backward = await walk('last', 'before', 'startCursor', 'hasPreviousPage');
  expect(forward.flat().sort()).toEqual(all);
  expect(backward.reverse().flat()).toEqual(forward.flat());
});
