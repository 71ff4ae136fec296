// What the two READMEs show is what the county answers: the printed questions, in both languages, with their answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { QUESTIONS } from '@jinyun/county/questions';
import { parse, print } from 'graphql';
import { type ClonedCounty, cloneCounty } from './cloned-county.ts';
import { ROOT } from './tidy/source-files.ts';

let county: ClonedCounty;
beforeAll(async () => {
  county = await cloneCounty();
});
afterAll(() => county.close());

test.each(['README.md', 'README.zh-CN.md'])(
  '%s shows the questions that the start prints, with their answers',
  async (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const queries = blocksOf(text, 'graphql');
    expect(queries.map(normalise)).toEqual(QUESTIONS.map(({ query }) => normalise(query)));
    const answers = await Promise.all(queries.map((query) => county.ask(query)));
    expect(answers).toEqual(blocksOf(text, 'json').map((block) => JSON.parse(block)));
  },
);

test('each of the questions asks all three departments', async () => {
  for (const { query } of QUESTIONS) {
    county.observations.length = 0;
    await county.ask(query);
    expect(county.observations).toMatchObject([
      { event: 'request_answered', errorCodes: [], fetchCount: expect.any(Number) },
    ]);
    const [answered] = county.observations;
    expect(answered?.event === 'request_answered' && answered.fetchCount).toBeGreaterThanOrEqual(3);
  }
});

test('both READMEs show the same step of a proceeding, and what it answers', async () => {
  const [shown, other] = ['README.md', 'README.zh-CN.md'].map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const [command = ''] = blocksOf(text, 'sh').filter((block) => block.includes('x-acting-role'));
    return { command, answers: blocksOf(text, 'text').filter((block) => block.startsWith('{"data"')) };
  });
  expect(other).toEqual(shown);
  const [, role = ''] = /x-acting-role: (\w+)/.exec(shown?.command ?? '') ?? [];
  const [, body = ''] = /-d '(.*)'/.exec(shown?.command ?? '') ?? [];
  const { query, variables } = JSON.parse(body);
  const answer = await county.ask(query, variables, { 'x-acting-role': role });
  expect([answer]).toEqual(shown?.answers.map((block) => JSON.parse(block)));
});

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

function normalise(query: string): string {
  return print(parse(query));
}
