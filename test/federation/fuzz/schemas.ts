// Supergraphs made up at random: entities over three subgraphs, with value types, interfaces, unions, enums and lists.
import { compose } from '@jinyun/schema/compose';
import { parse } from 'graphql';
import type { Random } from './random.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])';
const SUBGRAPHS = ['a', 'b', 'c'];
const LEAVES = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Kind', 'Day'];

/** The composed text. Every seed composes. */
export function makeSupergraph(random: Random): string {
  const entities = Array.from({ length: 3 + random.int(3) }, (_, index) => `E${index}`);
  const parts = SUBGRAPHS.map((name) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(subgraph(name, entities, random)),
  }));
  const composed = compose(parts);
  if (!composed.ok) throw new Error(composed.problems.join('\n'));
  return composed.supergraphSdl;
}

function subgraph(name: string, entities: readonly string[], random: Random): string {
  const types = entities.map((entity) => entityOf(entity, name, entities, random));
  const own = `${name.toUpperCase()}Value`;
  return `${LINK} scalar Day enum Kind { OPEN SHUT AJAR }
    interface ${own}Face { label: String ${name}Note: Int }
    ${[0, 1].map((at) => `type ${own}${at} implements ${own}Face { label: String ${name}Note: Int ${name}Deep${at}: [[${random.pick(LEAVES)}!]] ${name}Owner: ${random.pick(entities)} }`).join('\n')}
    union ${own}Any = ${own}0 | ${own}1
    ${types.join('\n')}
    type Query { ${entities.map((entity) => `${name}${entity}s: [${entity}${mark(random)}]${mark(random)} ${name}${entity}: ${entity}`).join(' ')} ${name}Any: [${own}Any!] ${name}Face: ${own}Face }`;
}

function entityOf(entity: string, name: string, entities: readonly string[], random: Random): string {
  const own = `${name.toUpperCase()}Value`;
  const fields = Array.from({ length: 2 + random.int(3) }, (_, index) => {
    const type = wrap(
      random.pick([...LEAVES, ...LEAVES, random.pick(entities), `${own}0`, `${own}Face`, `${own}Any`]),
      random,
    );
    return `${name}${entity}f${index}: ${type}`;
  });
  // The next subgraph needs a field of this one, whose type is the same in both.
  const after = SUBGRAPHS[SUBGRAPHS.indexOf(name) + 1];
  const before = SUBGRAPHS[SUBGRAPHS.indexOf(name) - 1];
  if (after !== undefined) fields.push(`${name}${entity}need: Int`);
  if (before !== undefined)
    fields.push(
      `${before}${entity}need: Int @external`,
      `${name}${entity}made: String @requires(fields: "${before}${entity}need")`,
    );
  return `type ${entity} @key(fields: "id") { id: ID! ${fields.join(' ')} }`;
}

function wrap(type: string, random: Random): string {
  const wrapped = random.once(3) ? `[${type}${mark(random)}]` : type;
  return `${random.once(8) ? `[${wrapped}]` : wrapped}${mark(random)}`;
}

function mark(random: Random): string {
  return random.once(3) ? '!' : '';
}
