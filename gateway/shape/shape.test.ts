// An error leaves with a code of the closed list, the department it came from and a place in the answer; nothing else.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { ask } from '@jinyun/test/promises/testing/ask';

const STACK = 'Error: boom\n    at readShelf (/srv/shelf/read.ts:7:3)';
let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

test('a told error keeps its sentence and its known details, and loses all else', async () => {
  const extensions = {
    code: 'FORBIDDEN',
    argument: 'house',
    stacktrace: [STACK],
    exception: { sql: 'select 1' },
    http: { status: 302 },
  };
  const answer = await askShelf({
    message: 'The shelf is closed to the public.',
    path: ['works', 0, 'title'],
    extensions,
    hint: STACK,
  });
  expect(answer.status).toBe(200);
  expect(answer.errors).toEqual([
    {
      message: 'The shelf is closed to the public.',
      path: ['works', 0, 'title'],
      extensions: { code: 'FORBIDDEN', subgraph: 'shelf', argument: 'house' },
    },
  ]);
});

test.each([{ code: 'ERR_SHELF' }, { code: 'constructor' }, { code: 5 }, {}])(
  'an error of code %j is masked under a reference',
  async (extensions) => {
    const { errors = [], text } = await askShelf({ message: STACK, path: ['works'], extensions });
    const reference = errors[0]?.extensions.reference;
    expect(errors).toEqual([
      {
        message: `Internal error (系统内部错误); quote reference ${reference} to the operator`,
        path: ['works'],
        extensions: { code: 'INTERNAL', subgraph: 'shelf', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ]);
    expect(text).not.toMatch(/boom|readShelf|srv/);
    const logged = library.observations.find((one) => one.event === 'error_masked' && one.reference === reference);
    expect(JSON.stringify(logged)).toContain('boom');
  },
);

test('what a server says of itself does not stand for another, and its reference must be one', async () => {
  const extensions = { code: 'ERR', subgraph: 'desk', reference: '<b>call us</b>' };
  const { errors } = await askShelf({ message: 'no', extensions });
  expect(errors?.[0]?.extensions).toEqual({
    code: 'INTERNAL',
    subgraph: 'shelf',
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test("the reference of a server's own log is the one the client quotes", async () => {
  const reference = '0f8fad5b-d9cb-469f-a165-70867728950e';
  const { errors } = await askShelf({ message: 'masked there', extensions: { code: 'INTERNAL', reference } });
  expect(errors?.[0]?.extensions.reference).toBe(reference);
});

test('what fails for each item of a list is told at the list', async () => {
  library.shelf.misbehave((_request, response) => response.end('nothing'));
  const { errors } = await ask(library.url, '{ reader(id: "r1") { favourites { title } } }');
  library.shelf.misbehave(null);
  expect(errors?.map(({ path }) => path)).toEqual([['reader', 'favourites']]);
});

test('a promised value that does not come is an error too, not a silent null', async () => {
  const copies = [{ house: { code: null }, number: 1 }];
  library.shelf.misbehave((_request, response) => response.end(JSON.stringify({ data: { copies } })));
  const { data, errors } = await ask(library.url, '{ copies { house { code } number } }');
  library.shelf.misbehave(null);
  expect(data).toEqual({ copies: null });
  expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [['copies', 0, 'house', 'code'], 'INTERNAL'],
  ]);
});

async function askShelf(error: object) {
  const body = JSON.stringify({ data: { works: null }, errors: [error] });
  library.shelf.misbehave((_request, response) => response.end(body));
  const answer = await ask(library.url, '{ works { title } }');
  library.shelf.misbehave(null);
  return answer;
}
