// The command as department teams and CI call it: exit codes, languages, JSON, and one department beside the others' half-done work.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ROOT } from '../committed.ts';
import { readCall } from './call.ts';
import { runCall } from './run-call.ts';
import { openTree, type Tree } from './testing/tree-in-git.ts';

const POSTS = 'subgraphs/policing/posts/schema.graphql';
const LEADS = 'subgraphs/procuratorate/leads/schema.graphql';
const ADDED =
  '\nextend type PolicePost {\n  "测试字段。 A field for the test."\n  checked: Int @classified(as: "P0")\n}\n';
const SOUND = { code: 0, report: 'The schema is sound.\n', notes: [] };

let tree: Tree;
beforeAll(() => {
  tree = openTree({ commit: true });
});
beforeEach(() => tree.git('reset', '--quiet', '--hard', 'start'));
afterAll(() => tree.close());

test('a sound tree exits with 0 and says so in the language asked for', () => {
  expect(tree.run('check')).toEqual(SOUND);
  expect(tree.run('check', '--lang', 'zh')).toEqual({ ...SOUND, report: '模式无误。\n' });
});

test('the language is the one asked for, or the first that the locale names', () => {
  expect(main([], { LANG: 'zh_CN.UTF-8' }).err).toMatch(/^用法：/);
  expect(main([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }).err).toMatch(/^Usage:/);
  expect(main([], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }).err).toMatch(/^用法：/);
  expect(readCall(['check', '--lang', 'en'], 'zh_CN.UTF-8')).toMatchObject({ lang: 'en' });
});

test('a wrong call exits with 2 and shows the usage', () => {
  expect(main([])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Usage: .*\nDepartments: policing/) });
  const wrong = [
    'judge',
    'check it',
    'check --department railways',
    'check --lang fr',
    'check --no',
    'check --against',
  ];
  // What is written is everybody's tree; a name with a dash would be an option to git.
  for (const line of [...wrong, 'compose --department policing', 'compose --json', 'check --against=--output=x'])
    expect([line, readCall(line.split(' '), '')]).toEqual([line, null]);
  const { code, notes } = tree.run('check', '--against', 'nowhere');
  expect([code, notes]).toEqual([2, [expect.stringContaining('There is no commit nowhere')]]);
});

test('the program prints what the call hands back', () => {
  const call = readCall(['check', '--json'], '');
  if (call === null) throw new Error('A wrong call.');
  const { code, report } = runCall(call);
  expect(main(['check', '--json'])).toMatchObject({ code, out: report });
});

test('a safe change asks to be composed, and is sound then', () => {
  tree.edit(POSTS, (text) => text + ADDED);
  expect(tree.run('check')).toMatchObject({
    code: 1,
    report: expect.stringMatching(/^error CONTRACT_STALE\n.*api\.graphql/),
  });
  expect(tree.run('compose')).toMatchObject({ code: 0, report: expect.stringContaining('written') });
  expect(tree.run('check')).toEqual(SOUND);
});

test('a change that breaks a journey stays an error after it was composed, until it is committed', () => {
  tree.edit(LEADS, (text) => text.replace(/^ {2}reporterProtection: /m, '  protectionOfReporter: '));
  expect(tree.run('compose').code).toBe(0);
  const { code, report } = tree.run('check', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(report)).toMatchObject({ sound: false, findings: expect.any(Array) });
  expect(JSON.parse(report).findings[0]).toMatchObject({
    code: 'FIELD_RENAMED',
    severity: 'error',
    coordinate: 'Lead.reporterProtection',
    message: expect.stringContaining('gone from the API'),
    mend: expect.stringContaining('@deprecated'),
    places: [{ file: LEADS, line: expect.any(Number) }],
    owners: [{ department: 'procuratorate', room: 'leads' }],
    broken: expect.arrayContaining([{ file: 'README.md', line: expect.any(Number) }]),
    query: expect.stringContaining('reporterProtection'),
  });
});

test('a department is not disturbed by what others have half done', () => {
  tree.edit(LEADS, (text) => `${text}\ntype {`);
  tree.edit('subgraphs/volunteers/totals/schema.graphql', (text) => text.replaceAll(' @classified(as: "P0")', ''));
  expect(tree.run('check')).toMatchObject({ code: 1, report: expect.stringContaining(`${LEADS}:`) });
  expect(tree.run('check', '--department', 'policing')).toEqual(SOUND);
  tree.edit(POSTS, (text) => text.replace(': PolicePostConnection @', ': PolicePostsConnection @'));
  const { code, report } = tree.run('check', '--department', 'policing');
  expect(code).toBe(1);
  expect(report).not.toContain(LEADS);
  expect(report).toMatch(/^error UNKNOWN_TYPE Query\.posts\n[\s\S]*policing, room posts/);
});

test('one department’s safe change is sound: that it is to be composed is a hint', () => {
  tree.edit(POSTS, (text) => text + ADDED);
  expect(tree.run('check', '--department', 'policing')).toMatchObject({
    code: 0,
    report: expect.stringMatching(/^warning CONTRACT_STALE/),
  });
});

test('a change of the shared types is everybody’s: one department is told that it is left aside', () => {
  tree.edit('schema/shared.graphql', (text) => text.replace('县名。', '本县的名称。'));
  expect(tree.run('check', '--department', 'policing')).toEqual({
    ...SOUND,
    notes: [expect.stringContaining('schema/shared.graphql has changes')],
  });
});

test('the contract of another commit can be asked for: CI compares a branch with where it came from', () => {
  tree.edit(POSTS, (text) => text + ADDED);
  tree.run('compose');
  tree.git('commit', '--quiet', '--all', '--message', 'one more field');
  tree.edit(POSTS, (text) => text.replace(ADDED, ''));
  tree.run('compose');
  expect(tree.run('check')).toMatchObject({
    code: 0,
    report: expect.stringMatching(/^warning FIELD_REMOVED PolicePost\.checked/),
  });
  expect(tree.run('check', '--against', 'start')).toEqual(SOUND);
});

test('what cannot be composed is not written', () => {
  tree.edit(POSTS, (text) => text + ADDED.replace(' @classified(as: "P0")', ''));
  expect(tree.run('compose')).toMatchObject({
    code: 1,
    report: expect.stringMatching(/^error CLASS_MISSING PolicePost\.checked/),
    notes: ['Nothing written.'],
  });
});

test('without git the folder’s own contract is taken, and the command says so', () => {
  const unpacked = openTree({ commit: false });
  try {
    expect(unpacked.run('check')).toEqual({ ...SOUND, notes: [expect.stringContaining('no git commit')] });
    unpacked.edit(LEADS, (text) => text.replace(/^ {2}reporterProtection: /m, '  protectionOfReporter: '));
    expect(unpacked.run('check', '--department', 'policing')).toMatchObject({
      code: 1,
      report: expect.stringMatching(/^error FIELD_RENAMED[\s\S]*test\/journeys\//),
      notes: [expect.stringContaining('no git commit'), expect.stringContaining('half-done work')],
    });
  } finally {
    unpacked.close();
  }
});

/** The program itself. Of the locale only what is given: the machine's own does not count. */
function main(args: readonly string[], locale: Readonly<Record<string, string>> = {}) {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...env } = process.env;
  const ran = spawnSync(process.execPath, [join(ROOT, 'schema/main.ts'), ...args], {
    encoding: 'utf8',
    env: { ...env, ...locale },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
