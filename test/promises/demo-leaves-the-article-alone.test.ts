// Made-up rows beside the article's change no figure of the article's, no row of it, and no answer that the READMEs print.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { QUESTIONS } from '@jinyun/county/questions';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { readApi } from '@jinyun/schema/committed';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import pg from 'pg';
import { type ClonedCounty, cloneCounty } from '../cloned-county.ts';
import { addDemo } from '../with-demo.ts';
import { figuresOf } from './testing/figures.ts';
import { ask, listRootLists } from './testing/root-lists.ts';

let county: ClonedCounty;
let before: Told;
let after: Told;
let added: Readonly<Record<string, number>>;
beforeAll(async () => {
  county = await cloneCounty();
  before = await tellAll();
  added = await addDemo(county);
  after = await tellAll();
}, 120_000);
afterAll(() => county.close());

test('made-up rows were added', () => {
  expect(added.policing).toBeGreaterThan(8_000);
});

test('every figure of the county, its townships and its posts is as without them', () => {
  expect(before.figures).toMatchObject({ data: expect.anything() });
  expect(before.figures).not.toHaveProperty('errors');
  expect(after.figures).toEqual(before.figures);
});

test('the totals of the county are those that the article states', () => {
  const stated = new Set(statedIn(after.figures));
  expect([...stated]).toEqual(
    expect.arrayContaining([
      ...['exact 22 A1.1', 'exact 10 A1.1', 'exact 12 A1.1', 'atLeast 500 A1.28', 'atLeast 800 A1.28'],
      ...['atLeast 1000 A1.23', 'atLeast 50 A2.10', 'exact 16 A2.10', 'exact 4 A2.7', 'atMost 300 A2.5'],
      ...['exact 12 A2.4', 'exact 4 A2.4', 'exact 18 A2.5', 'exact 36 A1.18', 'atLeast 7900 A1.18'],
    ]),
  );
});

test('the questions that the READMEs answer have the same answers', () => {
  expect(after.answers).toEqual(before.answers);
});

test('every list holds as many rows of each of the article’s origins as without them, and all the others are made up', () => {
  expect(before.counts.size).toBeGreaterThan(40);
  for (const [list, { made, all, ...ofArticle }] of after.counts) {
    const { made: madeBefore, all: allBefore, ...ofArticleBefore } = before.counts.get(list) ?? { made: -1, all: -1 };
    expect({ list, ...ofArticle }).toEqual({ list, ...ofArticleBefore });
    expect({ list, madeBefore, added: all - allBefore }).toEqual({ list, madeBefore: 0, added: made });
  }
});

test('what a township lists is told apart by origin', async () => {
  const lists = (origin: string) =>
    `{ county { townships { organisations(origin: ${origin}) { id } helpers(origin: ${origin}) { organisation { id } }
       activities(origin: ${origin}) { id } } } }`;
  const [made, source] = await Promise.all(['SYNTHETIC', 'SOURCE'].map(async (origin) => county.ask(lists(origin))));
  for (const list of ['organisations', 'helpers', 'activities']) {
    expect(JSON.stringify(made)).toMatch(new RegExp(`"${list}":\\[[^\\]]*-demo0`));
  }
  expect(JSON.stringify(source)).not.toContain('-demo0');
});

test('no row that was there was touched', () => {
  expect(before.rows.length).toBeGreaterThan(100);
  expect(after.rows).toEqual(before.rows);
});

type Counts = { readonly made: number; readonly all: number } & Readonly<Record<string, number>>;
type Told = {
  readonly figures: unknown;
  readonly answers: readonly unknown[];
  readonly counts: ReadonlyMap<string, Counts>;
  readonly rows: readonly string[];
};

async function tellAll(): Promise<Told> {
  const answers = await Promise.all(QUESTIONS.map(({ query }) => county.ask(query)));
  return { figures: await county.ask(figuresQuery()), answers, counts: await countLists(), rows: await readRows() };
}

/** `atLeast 500 A1.28` for each bound that a figure states, by its first citation. */
function statedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { knowledge, citations, ...bounds } = value as { knowledge?: unknown; citations?: { sentenceId: string }[] };
  if (knowledge === undefined) return Object.values(value).flatMap(statedIn);
  const [cited] = citations ?? [];
  const given = Object.entries(bounds).filter(([, figure]) => typeof figure === 'number');
  return given.map(([bound, figure]) => `${bound} ${figure} ${cited?.sentenceId}`);
}

function figuresQuery(): string {
  const schema = buildSchema(readApi());
  const select = (name: string): string => figuresOf(schema.getType(name) as GraphQLObjectType).slice(1, -1);
  const posts = ['jinmeiting', 'fengjingshan', 'sanxi', 'huzhen', 'fangxi', 'gaotie'];
  const each = posts.map((tail) => `${tail}: post(id: "post-${tail}") { ${select('PolicePost')} }`);
  return `{ county { ${select('County')} townships { code ${select('Township')} } } ${each.join(' ')} }`;
}

/** Of each list at the root: rows of each origin, by the list's own filter and count. */
async function countLists(): Promise<Map<string, Counts>> {
  const counts = new Map<string, Counts>();
  for (const definition of DEPARTMENT_DEFINITIONS) {
    for (const list of listRootLists(definition).filter(({ args }) => args.some(({ name }) => name === 'origin'))) {
      const clone = county.departments.find(({ department }) => department.name === definition.name);
      const count = async (origins: string[]): Promise<number> => {
        const query = ask(list, ['first: 1', ...origins.map((origin) => `origin: ${origin}`)], 'totalCount');
        const { data, errors } = (await clone?.department.execute(PUBLIC_ACTOR, { query })) ?? {};
        expect(errors).toBeUndefined();
        return (data as { list: { totalCount: number } }).list.totalCount;
      };
      counts.set(list.name, {
        ...{ source: await count(['SOURCE']), inferred: await count(['INFERRED']) },
        ...{ placeholder: await count(['PLACEHOLDER']), made: await count(['SYNTHETIC']), all: await count([]) },
      });
    }
  }
  return counts;
}

/** Every row of every table that has an origin and was not made up, with all its columns. */
async function readRows(): Promise<string[]> {
  const rows: string[] = [];
  for (const { databaseUrl } of county.departments) {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const tables = await client.query(
      `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'origin' order by 1`,
    );
    for (const { table_name: table } of tables.rows) {
      // xmin changes with any update, even one that writes the same values.
      const { rows: found } = await client.query(
        `select '${table} ' || r.xmin || ' ' || to_jsonb(r)::text as row from "${table}" r where origin is distinct from 'SYNTHETIC' order by 1`,
      );
      rows.push(...found.map(({ row }) => row));
    }
    await client.end();
  }
  return rows;
}
