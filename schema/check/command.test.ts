// The command as department teams and CI call it: exit codes, languages, JSON, and one department beside the others' half-done work.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readCall } from './call.ts';
import { openTree, type Tree } from './testing/tree-in-git.ts';

const POSTS = 'subgraphs/policing/posts/schema.graphql';
const LEADS = 'subgraphs/procuratorate/leads/schema.graphql';
const ADDED =
  '\nextend type PolicePost {\n  "测试字段。 A field for the test."\n  checked: Int @classified(as: "P0")\n}\n';

let tree: Tree;
beforeAll(() => {
  tree = openTree({ commit: true });
});
beforeEach(() => tree.git('reset', '--quiet', '--hard', 'start'));
afterAll(() => tree.close());

test('a sound tree exits with 0 and says so in the language of the locale, or the one asked for', () => {
  expect(tree.run(['check'], { LANG: 'zh_CN.UTF-8' })).toEqual({ code: 0, out: '模式无误。\n', err: '' });
  expect(tree.run(['check', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' }).out).toBe('The schema is sound.\n');
  // The locale's variables count in this order: LC_ALL, LC_MESSAGES, LANG. A wrong call is told in it too.
  expect(tree.run([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }).err).toMatch(/^Usage/);
  expect(tree.run([], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }).err).toMatch(/^用法/);
});

test('a wrong call exits with 2 and shows the usage, without reading anything', () => {
  for (const args of [
    [],
    ['judge'],
    ['check', '--department', 'railways'],
    ['check', '--lang', 'fr'],
    ['check', '--no'],
  ])
    expect(tree.run(args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Usage: .*\nDepartments: policing/),
    });
  expect(tree.run(['check', '--against', 'nowhere'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('nowhere'),
  });
});

test('what is written is everybody’s tree: compose takes no department', () => {
  expect(readCall(['compose', '--department', 'policing'], '')).toBeNull();
  expect(readCall(['compose', '--lang', 'zh'], '')).toMatchObject({ command: 'compose', lang: 'zh' });
  // It would be an option to git.
  expect(readCall(['check', '--against=--output=x'], '')).toBeNull();
});

test('a safe change asks to be composed, and is sound then', () => {
  tree.edit(POSTS, (text) => text + ADDED);
  expect(tree.run(['check'])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^error CONTRACT_STALE\n[\s\S]*compose/),
  });
  expect(tree.run(['compose'])).toMatchObject({ code: 0, out: expect.stringContaining('written') });
  expect(tree.run(['check'])).toEqual({ code: 0, out: 'The schema is sound.\n', err: '' });
});

test('a change that breaks a journey stays an error after it was composed, until it is committed', () => {
  tree.edit(LEADS, (text) => text.replace(/^ {2}reporterProtection: /m, '  protectionOfReporter: '));
  tree.run(['compose']);
  const { code, out } = tree.run(['check', '--json']);
  expect(code).toBe(1);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ sound: false, findings: expect.any(Array) });
  expect(report.findings[0]).toMatchObject({
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
  expect(tree.run(['check'])).toMatchObject({ code: 1, out: expect.stringContaining(`${LEADS}:`) });
  expect(tree.run(['check', '--department', 'policing'])).toEqual({ code: 0, out: 'The schema is sound.\n', err: '' });
  tree.edit(POSTS, (text) => text.replace(': PolicePostConnection @', ': PolicePostsConnection @'));
  const { code, out } = tree.run(['check', '--department', 'policing']);
  expect(code).toBe(1);
  expect(out).not.toContain(LEADS);
  expect(out).toMatch(/^error UNKNOWN_TYPE Query\.posts\n[\s\S]*policing, room posts/);
});

test('a change of the shared types is everybody’s: one department is told that it is left aside', () => {
  tree.edit('schema/shared.graphql', (text) => text.replace('县名。', '本县的名称。'));
  expect(tree.run(['check', '--department', 'policing'])).toEqual({
    code: 0,
    out: 'The schema is sound.\n',
    err: expect.stringContaining('schema/shared.graphql has changes'),
  });
});

test('the contract of another commit can be asked for: CI compares a branch with where it came from', () => {
  tree.edit(POSTS, (text) => text + ADDED);
  tree.run(['compose']);
  tree.git('commit', '--quiet', '--all', '--message', 'one more field');
  tree.edit(POSTS, (text) => text.replace(ADDED, ''));
  tree.run(['compose']);
  expect(tree.run(['check'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^warning FIELD_REMOVED PolicePost\.checked/),
  });
  expect(tree.run(['check', '--against', 'start'])).toEqual({ code: 0, out: 'The schema is sound.\n', err: '' });
});

test('what cannot be composed is not written', () => {
  tree.edit(POSTS, (text) => text + ADDED.replace(' @classified(as: "P0")', ''));
  expect(tree.run(['compose'])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^error CLASS_MISSING PolicePost\.checked/),
    err: 'Nothing written.\n',
  });
});

test('without git the folder’s own contract is taken, and the command says so', () => {
  const unpacked = openTree({ commit: false });
  try {
    expect(unpacked.run(['check'])).toMatchObject({ code: 0, err: expect.stringContaining('no git commit') });
    unpacked.edit(LEADS, (text) => text.replace(/^ {2}reporterProtection: /m, '  protectionOfReporter: '));
    expect(unpacked.run(['check', '--department', 'policing'])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^error FIELD_RENAMED[\s\S]*test\/journeys\//),
      err: expect.stringMatching(/no git commit[\s\S]*half-done work/),
    });
  } finally {
    unpacked.close();
  }
});
