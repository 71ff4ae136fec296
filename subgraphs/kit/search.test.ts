// 10,000 places searched by keyword: the answer is a scan's answer for any keyword, and the index is used to find it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { defineEntity, type MikroORM, p } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { openDatabase } from './database.ts';
import { INSTALL_SEARCH, matchingKeywords, searchIndex } from './search.ts';
import { anyDepartment } from './testing/any-department.ts';

const Place = defineEntity({
  name: 'Place',
  properties: { id: p.text().primary(), road: p.text().nullable(), tags: p.array() },
});
const TEXT = (alias: string) => `search.text(array[${alias}road] || ${alias}tags)`;
const ROW_COUNT = 10_000;
const WORDS = [
  '阳光',
  '太阳',
  '光照',
  '花园',
  '望京',
  '上东',
  '南北',
  '两居室',
  '10号线',
  '1号线',
  '翡翠湾',
  'Loft',
  '50%',
  'a_b',
  '迎晖路',
  '朝南',
  'ＬＯＦＴ',
];

let clone: ClonedDepartment;
let orm: MikroORM;
let folded: { id: string; text: string }[];
beforeAll(async () => {
  clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  orm = await openDatabase({ url: clone.databaseUrl, entities: [Place], migrations: [] });
  await orm.schema.create();
  const em = orm.em.fork();
  await em.execute('drop schema if exists search cascade');
  await em.execute(INSTALL_SEARCH);
  await em.execute(searchIndex('place', TEXT));
  const rows = fc.sample(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), {
    numRuns: ROW_COUNT,
    seed: 7,
  });
  const places = rows.map(([road, ...tags], at) => ({ id: `place-${at}`, road: at % 11 === 0 ? null : road, tags }));
  await em.insertMany(Place, places);
  folded = places
    .map(({ id, road, tags }) => ({ id, text: fold([road, ...tags].filter((part) => part != null).join(' ')) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await em.execute('analyze place');
});
afterAll(async () => {
  await orm.close();
  await clone.close();
});

test.each([
  '阳',
  '光',
  '阳光',
  '太阳光',
  '阳光花园',
  '10号线',
  '1号线',
  '号',
  'LOFT',
  'ｌｏｆｔ',
  '50%',
  '0%',
  'a_b',
  '阳光 南北',
  '两居',
  '京 花 10号',
])('%s finds what a scan finds', async (input) => {
  expect(await find(input)).toEqual(scan(input));
});

test('any piece of any row, in any mixture, finds what a scan finds', async () => {
  const piece = fc
    .tuple(fc.constantFrom(...WORDS), fc.nat(4), fc.integer({ min: 1, max: 4 }))
    .map(([word, start, size]) => word.slice(start % word.length, (start % word.length) + size));
  const keywords = fc.array(
    piece.filter((text) => /[\p{Alphabetic}0-9]/u.test(text)),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(keywords, async (words) => {
      const input = words.join(' ');
      expect(await find(input)).toEqual(scan(input));
    }),
    { numRuns: 60 },
  );
});

test.each(['翡翠', '花园', '10号线', '阳光 翡翠湾', '湾'])('%s is found by the index', async (input) => {
  const em = orm.em.fork();
  const query = em
    .createQueryBuilder(Place, 'p')
    .select('id')
    .where(matchingKeywords(Place, TEXT, 'keyword', input) as never)
    .toQuery();
  const plan = await em.execute<{ 'QUERY PLAN': string }[]>(`explain ${query.sql}`, [...query.params]);
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('place_search_index');
});

test.each([
  ['', 'is empty'],
  ['  \u3000 ', 'is empty'],
  ['——', 'without a letter or digit'],
  ['阳光 ！', 'without a letter or digit'],
  ['长'.repeat(65), 'longer than 64'],
  ['一 二 三 四 五 六 七 八 九', 'more than 8'],
])('%p is refused with a sentence', async (input, sentence) => {
  await expect(find(input)).rejects.toEqual(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(sentence) }),
  );
});

async function find(input: string): Promise<string[]> {
  const where = matchingKeywords(Place, TEXT, 'keyword', input);
  const found = await orm.em.fork().find(Place, where, { fields: ['id'], orderBy: { id: 'asc' } });
  return found.map(({ id }) => id);
}

/** Every row compared in JavaScript: no function of the database takes part. */
function scan(input: string): string[] {
  const keywords = fold(input).split(/\s+/u);
  return folded.filter(({ text }) => keywords.every((keyword) => text.includes(keyword))).map(({ id }) => id);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
