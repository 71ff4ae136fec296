// Whatever the bytes path is not sure of it gives up with the right reason; the answer is then the object path's, and no
// department is asked twice.
import { afterAll, expect, test } from '@jest/globals';
import { LIMITS } from '../../config.ts';
import { UpstreamError } from '../upstream/upstream.ts';
import { BAIL_REASONS, type BailReason } from './bail.ts';
import { askTwo, openTwo, type Tell, type Told } from './testing/two-departments.ts';

const graph = await openTwo();
const met = new Set<BailReason>();
afterAll(() => graph.planner.close());

const FIELDS = '{ post { id title kind note count score open meta } }';
const ENTITY = '{ post { title weight price } }';
const ANY = '{ any { ... on Post { title } ... on Town { name } } }';
const CLOCK = '{ clock { hour minute zones { name offset summer } } }';

/** The healthy answer to FIELDS, with something put in the place of something. */
function post(part = '', instead = ''): string {
  const whole =
    '{"data":{"post":{"id":"p1","title":"信","kind":"CARD","note":null,"count":3,"score":2.5,"open":true,"meta":{"a":[1,"二"]}}}}';
  if (!whole.includes(part)) throw new Error(`no ${part} in the answer`);
  return whole.replace(part, instead);
}

const DESK = '{"data":{"post":{"__typename":"Post","id":"p1","title":"信"}}}';
const clock = (zones: string) => [
  `{"data":{"clock":{"hour":7,"zones":[{"offset":8,"name":"east"}]}}}`,
  `{"data":{"clock":{"minute":30,"zones":${zones}}}}`,
];

function two(desk: Told, shelf: Told = '{"data":{"_entities":[null]}}'): Tell {
  return ({ subgraph }) => (subgraph === 'desk' ? desk : shelf);
}

const bad = Buffer.concat([Buffer.from(post('信').slice(0, 40)), Buffer.from([0xff]), Buffer.from(post().slice(40))]);
const many = Array.from(
  { length: LIMITS.bytesRepresentationsMax + 1 },
  (_, index) => `{"__typename":"Post","id":"p${index}"}`,
);
const weights = `{"data":{"_entities":[${many.map(() => '{"weight":1}').join()}]}}`;
const rows = Array.from({ length: LIMITS.bytesTapeSlots }, () => '{"__typename":"Post","title":"t"}').join();

const CASES: readonly (readonly [BailReason, string, string, Tell])[] = [
  ['form', 'another order', FIELDS, two(post('"id":"p1","title":"信"', '"title":"信","id":"p1"'))],
  ['form', 'white space', FIELDS, two(post('{"post"', '{ "post"'))],
  ['form', 'a field twice', FIELDS, two(post('"id":"p1"', '"id":"p1","id":"p1"'))],
  ['form', 'a field that nobody asked for', FIELDS, two(post('"open":true', '"open":true,"more":1'))],
  ['form', 'a field that is missing', FIELDS, two(post('"note":null,'))],
  ['form', 'something behind the end', FIELDS, two(`${post()}{}`)],
  ['form', 'a body that is cut off', FIELDS, two(post().slice(0, -3))],
  ['form', 'nothing at all', FIELDS, two('')],
  ['form', 'a list without commas', FIELDS, two(post('{"a":[1,"二"]}', '[1 2]'))],
  ['form', 'true for a string', FIELDS, two(post('"信"', 'true'))],
  ['form', 'more entities than asked for', ENTITY, two(DESK, '{"data":{"_entities":[null,null]}}')],
  ['null', 'null where it may not stand', FIELDS, two(post('"信"', 'null'))],
  ['null', 'an unknown entity with a field that must not be null', ENTITY, two(DESK)],
  ['number', 'a decimal for an integer', FIELDS, two(post('"count":3', '"count":3.0'))],
  ['number', 'zero below zero', FIELDS, two(post('2.5', '-0.0'))],
  ['number', 'beyond the largest double', FIELDS, two(post('2.5', '1e999'))],
  ['number', 'more digits than a double keeps', FIELDS, two(post('"count":3', '"count":1234567890123456'))],
  ['number', 'a zero too many', FIELDS, two(post('2.5', '02.5'))],
  ['enum', 'no value of the enum', FIELDS, two(post('CARD', 'PARCEL'))],
  ['typename', 'a type that may not stand there', ANY, two('{"data":{"any":[{"__typename":"Clock","hour":1}]}}')],
  ['escape', 'an escape that is none', FIELDS, two(post('信', '\\x41'))],
  ['escape', 'a control character', FIELDS, two(post('信', '\u0007'))],
  ['utf8', 'a byte that is no UTF-8', FIELDS, two(bad)],
  ['errors', 'errors behind the data', FIELDS, two(post('}}}}', '}}},"errors":[{"message":"no"}]}'))],
  ['errors', 'errors before the data', FIELDS, two('{"errors":[{"message":"no"}],"data":{"post":null}}')],
  ['errors', 'extensions', FIELDS, two(post('}}}}', '}}},"extensions":{}}'))],
  ['status', 'another status', FIELDS, two({ status: 503, body: Buffer.from(post()) })],
  ['transport', 'no answer', FIELDS, two(new UpstreamError('SUBGRAPH_UNAVAILABLE', 'gone', { sent: true }))],
  ['differ', 'lists of two lengths', CLOCK, two(...(clock('[]') as [string, string]))],
  ['differ', 'null and an object', CLOCK, two(...(clock('null') as [string, string]))],
  ['size', 'too many entities', '{ posts { weight } }', two(`{"data":{"posts":[${many}]}}`, weights)],
  ['size', 'more than the tape holds', ANY, two(`{"data":{"any":[${rows}]}}`)],
];

test.each(CASES)('%s: %s', async (reason, _what, query, tell) => {
  const quick = await askTwo(graph, query, tell);
  const objects = await askTwo(graph, query, tell, { engine: 'objects' });
  expect(quick.counters.bails).toMatchObject({ [reason]: 1 });
  expect(quick.counters.fast).toBe(0);
  expect(JSON.parse(quick.text)).toEqual(JSON.parse(objects.text));
  expect(quick.sent.map(({ body }) => body).sort()).toEqual(objects.sent.map(({ body }) => body).sort());
  met.add(reason);
});

test('that was every reason there is', () => {
  expect([...met].sort()).toEqual([...BAIL_REASONS].sort());
});

test('the same without anything wrong is put together from bytes', async () => {
  const shelf = '{"data":{"_entities":[{"weight":5,"price":1.5e-7}]}}';
  const healthy: readonly (readonly [string, Tell])[] = [
    [FIELDS, two(post())],
    [FIELDS, two(`${post()}\n`)],
    [FIELDS, two(post('2.5', '0.30000000000000004'))],
    [ENTITY, two(DESK, shelf)],
    [ANY, two('{"data":{"any":[{"__typename":"Town","name":"\\u4e2d"},null,{"__typename":"Post","title":"t"}]}}')],
    [CLOCK, two(...(clock('[{"summer":false}]') as [string, string]))],
  ];
  for (const [query, tell] of healthy) {
    const { text, counters } = await askTwo(graph, query, tell);
    expect(counters.fast).toBe(1);
    expect(JSON.parse(text)).toEqual(JSON.parse((await askTwo(graph, query, tell, { engine: 'objects' })).text));
  }
});
