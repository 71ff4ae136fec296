// Selection sets: fields under any alias, fragments in place or by name, on the same type, an interface, a union or a member.
import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { writeArguments, writeCondition } from './values.ts';
import { freshName, type Writing } from './writing.ts';

/** What stands under each response name of one place, so that two selections of it never conflict (GraphQL, 5.3.2). */
type Names = Map<string, Named>;
type Named = { readonly type: string; readonly uses: Use[]; readonly below: Names };
type Use = { readonly parent: GraphQLCompositeType; readonly key: string };

const CHANCE_OF = {
  alias: 0.2,
  oddAlias: 0.25,
  typename: 0.15,
  composite: 0.65,
  preferred: 0.6,
  fragment: 0.2,
  member: 0.6,
  named: 0.4,
  reusable: 0.5,
  reuse: 0.5,
  condition: 0.08,
  conditionOnFragment: 0.2,
  secondCondition: 0.1,
};
/** Names that mean something to JavaScript, and short ones that meet. */
const ALIASES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length', 'a', 'b'];

/** `{ id name }`, never empty. */
export function writeSelectionSet(
  writing: Writing,
  type: GraphQLCompositeType,
  options: { readonly depth: number; readonly least?: number },
): string {
  return writeSet(writing, { type, names: new Map(), ...options });
}

type Place = {
  readonly type: GraphQLCompositeType;
  readonly names: Names;
  readonly depth: number;
  readonly least?: number;
};

function writeSet(writing: Writing, place: Place): string {
  const { random } = writing;
  const count = Math.max(place.least ?? 1, 1 + random.below(place.depth > 2 ? 5 : 4));
  const selections: string[] = [];
  for (let index = 0; index < count && (index === 0 || writing.fieldsLeft > 0); index++) {
    const isFragment = random.chance(isObjectType(place.type) ? CHANCE_OF.fragment : CHANCE_OF.member);
    // Of a set that conditions leave nothing of, the planner leaves out the field that holds it as well.
    const always = index === 0;
    selections.push(
      isFragment && place.depth > 0 ? writeFragment(writing, place, always) : writeField(writing, place, always),
    );
  }
  return `{ ${selections.join(' ')} }`;
}

function writeField(writing: Writing, place: Place, always: boolean): string {
  const { random } = writing;
  const when = always ? '' : conditions(writing, CHANCE_OF.condition);
  writing.fieldsLeft--;
  const field = isUnionType(place.type) || random.chance(CHANCE_OF.typename) ? null : pickField(writing, place);
  if (field === null) return `${nameIt(writing, place, { name: '__typename', args: '', type: 'String!' }).text}${when}`;
  const args = writeArguments(writing, place.type.name, field);
  const { text, below } = nameIt(writing, place, { name: field.name, args, type: `${field.type}` });
  const inner = getNamedType(field.type);
  const head = `${text}${args}${when}`;
  if (!isCompositeType(inner)) return head;
  return `${head} ${writeSet(writing, { type: inner, names: below, depth: place.depth - 1 })}`;
}

/** More often a field that leads on, as long as there is depth left; null where all of them would need more than that. */
function pickField(writing: Writing, { type, depth }: Place): GraphQLField<unknown, unknown> | null {
  const { random, without = [], fieldsLeft } = writing;
  if (isUnionType(type)) return null;
  const fields = Object.values(type.getFields()).filter(({ name }) => !without.includes(`${type.name}.${name}`));
  const leads = (field: GraphQLField<unknown, unknown>): boolean => isCompositeType(getNamedType(field.type));
  const deeper = depth > 0 && fieldsLeft > 0 ? fields.filter(leads) : [];
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const from = deeper.length > 0 && (leaves.length === 0 || random.chance(CHANCE_OF.composite)) ? deeper : leaves;
  const preferred = from.filter(({ name }) => writing.preferred?.has(`${type.name}.${name}`));
  if (preferred.length > 0 && random.chance(CHANCE_OF.preferred)) return random.pick(preferred);
  return from.length === 0 ? null : random.pick(from);
}

/** The field's name or an alias under which it conflicts with nothing that stands there. */
function nameIt(
  writing: Writing,
  { type: parent, names }: Place,
  { name, args, type }: { readonly name: string; readonly args: string; readonly type: string },
): { readonly text: string; readonly below: Names } {
  const key = `${name}${args}`;
  const wished = writing.prefix !== '' || writing.random.chance(CHANCE_OF.alias) ? wishAlias(writing, name) : name;
  const responseName = fits(names.get(wished), { parent, key, type })
    ? wished
    : freshName(writing, `${writing.prefix}x`);
  const named: Named = names.get(responseName) ?? { type, uses: [], below: new Map() };
  names.set(responseName, named);
  named.uses.push({ parent, key });
  return { text: responseName === name ? name : `${responseName}: ${name}`, below: named.below };
}

function wishAlias(writing: Writing, name: string): string {
  if (writing.prefix !== '') return `${writing.prefix}${freshName(writing, 'x')}`;
  const { random } = writing;
  return random.chance(CHANCE_OF.oddAlias) ? random.pick(ALIASES) : freshName(writing, `${name.replace(/^_+/, '')}_`);
}

/** Fields of different object types never meet in one object; then the same type is enough. */
function fits(named: Named | undefined, { parent, key, type }: Use & { readonly type: string }): boolean {
  if (named === undefined) return true;
  const apart = (use: Use): boolean => use.parent !== parent && isObjectType(use.parent) && isObjectType(parent);
  return named.type === type && named.uses.every((use) => use.key === key || apart(use));
}

function writeFragment(writing: Writing, place: Place, always: boolean): string {
  const { random, schema, reusable } = writing;
  const when = always ? '' : conditions(writing, CHANCE_OF.conditionOnFragment);
  const types = overlapping(writing, place.type);
  const known = reusable.filter(({ on }) => types.some(({ name }) => name === on));
  if (writing.prefix === '' && known.length > 0 && random.chance(CHANCE_OF.reuse))
    return `...${random.pick(known).name}${when}`;
  const type = random.pick(types);
  if (!random.chance(CHANCE_OF.named)) {
    const on = type === place.type && random.chance(0.4) ? '' : ` on ${type.name}`;
    return `...${on}${when} ${writeSet(writing, { ...place, type, depth: place.depth - 1, least: 1 })}`;
  }
  return `...${defineFragment(writing, place, schema.getType(type.name) as GraphQLCompositeType)}${when}`;
}

function defineFragment(writing: Writing, place: Place, type: GraphQLCompositeType): string {
  const name = freshName(writing, 'F');
  const isReusable = writing.prefix === '' && writing.random.chance(CHANCE_OF.reusable);
  if (isReusable) writing.prefix = `${name}_`;
  const names: Names = isReusable ? new Map() : place.names;
  const set = writeSet(writing, { type, names, depth: place.depth - 1 });
  writing.fragments.push(`fragment ${name} on ${type.name} ${set}`);
  if (isReusable) {
    writing.prefix = '';
    writing.reusable.push({ name, on: type.name });
  }
  return name;
}

/** Types of which an object at this place may be. */
function overlapping({ schema, without = [] }: Writing, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const isOther = (other: GraphQLNamedType): other is GraphQLCompositeType =>
    isCompositeType(other) &&
    !other.name.startsWith('__') &&
    !without.includes(`${type.name} ... on ${other.name}`) &&
    doTypesOverlap(schema, type, other);
  return Object.values(schema.getTypeMap()).filter(isOther);
}

function conditions(writing: Writing, chance: number): string {
  const { random } = writing;
  if (!random.chance(chance)) return '';
  const first = random.chance(0.5) ? 'include' : 'skip';
  const second = first === 'skip' ? 'include' : 'skip';
  const more = random.chance(CHANCE_OF.secondCondition) ? ` @${second}(if: ${writeCondition(writing)})` : '';
  return ` @${first}(if: ${writeCondition(writing)})${more}`;
}
