// Spoils the bytes of an answer in one place, the way a faulty or hostile department might.
import type { Random } from './random.ts';

const NUMBERS = [
  '1.0',
  '-0',
  '0',
  '1e3',
  '12345678901234567890',
  '0.10',
  '007',
  '-5',
  '1.7976931348623157e309',
  'true',
  '"7"',
  '3.25',
  '2147483648',
  '-0.5',
  '+1',
  '.5',
];
const STRINGS = [
  '"\\u4e2d"',
  '"a\\"b"',
  '"\\\\"',
  '"\\ud800"',
  '"\\ud83d\\ude00"',
  '"x\\ny"',
  '"\\x"',
  '"tab\there"',
  '{}',
  '[]',
  '{"__proto__":1}',
  '""',
  '5',
  '"OPEN"',
  '"\\u0000"',
  'null',
];
const BYTES = [0x20, 0x0a, 0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d, 0x80, 0xff];

type Change = (text: string, random: Random) => string;

const CHANGES: readonly Change[] = [
  (text, random) => replaceAt(text, random, String.fromCharCode(random.int(256)), 1),
  (text, random) => replaceOne(text, random, /:("[^"]*"|-?\d+(\.\d+)?|true|false)/g, () => ':null'),
  (text, random) => replaceOne(text, random, /:-?\d+(\.\d+)?/g, () => `:${random.pick(NUMBERS)}`),
  (text, random) => replaceOne(text, random, /:"[^"\\]*"/g, () => `:${random.pick(STRINGS)}`),
  (text, random) => replaceAt(text, random, '', 1 + random.int(4)),
  (text, random) => replaceAt(text, random, String.fromCharCode(random.pick(BYTES)), 0),
  (text, random) => replaceOne(text, random, /"(\w+)":/g, (found) => `${found}1,${found}`),
  (text, random) =>
    replaceOne(text, random, /\{"\w+":"[^"]*"(,"[^}]*)?\}/g, () => random.pick(['null', '{}', '[]', '5'])),
  (text, random) => replaceOne(text, random, /\[[^[\]]*\]/g, () => random.pick(['[]', '[null]', 'null', '[{}]', '{}'])),
  (text, random) =>
    replaceOne(text, random, /"__typename":"\w+"/g, () =>
      random.pick(['"__typename":"Nobody"', '"__typename":null', '"__typename":"Query"']),
    ),
  (text, random) =>
    replaceOne(text, random, /"(\w+)":("[^"\\]*"|\d+),"(\w+)":("[^"\\]*"|\d+)/g, (found) =>
      found
        .split(/,(?=")/)
        .reverse()
        .join(','),
    ),
  (text, random) =>
    text.replace(
      /\}$/,
      random.pick([',"errors":[{"message":"no","path":["a"]}]}', ',"extensions":{}}', '}}', '', '}\n', '} ']),
    ),
  (text, random) =>
    random.pick(['', '{}', 'null', '{"data":null}', '<html>', '{"errors":[{"message":"全错"}]}', '[]', text + text]),
  (text, random) => replaceOne(text, random, /"\w+":"?[^",{}[\]]*"?,/g, () => ''),
];

/** Every kind of change comes about as often. */
export function sicken(answer: Buffer, random: Random): Buffer {
  const text = answer.toString('latin1');
  return Buffer.from(random.pick(CHANGES)(text, random), 'latin1');
}

function replaceAt(text: string, random: Random, put: string, length: number): string {
  const at = random.int(Math.max(1, text.length));
  return text.slice(0, at) + put + text.slice(at + length);
}

function replaceOne(text: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}
