// What department teams do to a schema by mistake: one edit of the small county each, and the code it is told with.
import type { MessageCode } from '../catalogue.ts';
import type { Edit } from './small-county.ts';

export type BrokenEdit = Edit & { readonly name: string; readonly code: MessageCode };

const SHARED = 'schema/shared.graphql';
const STALLS = 'subgraphs/market/stalls/schema.graphql';
const REPAIRS = 'subgraphs/roads/repairs/schema.graphql';
const ROADS = 'subgraphs/roads/totals/schema.graphql';
const SIGHTINGS = 'subgraphs/parks/sightings/schema.graphql';

/** `file`, its text, what stands there instead: told as `code` under `name`. */
const EDITS: readonly [name: string, code: MessageCode, file: string, search: string, replace: string][] = [
  [
    'field-removed-and-asked',
    'FIELD_REMOVED',
    STALLS,
    '  """\n  名称。\n  Name.\n  """\n  name: String @classified(as: "P0")\n',
    '',
  ],
  [
    'field-removed-and-unused',
    'FIELD_REMOVED',
    STALLS,
    '  "备注，很少用。 A remark, seldom used."\n  remark: String @classified(as: "P0")\n',
    '',
  ],
  ['field-renamed', 'FIELD_RENAMED', STALLS, 'name: String', 'title: String'],
  ['type-changed', 'FIELD_TYPE_CHANGED', REPAIRS, 'metres: Float', 'metres: String'],
  [
    'required-argument-added',
    'REQUIRED_ARGUMENT_ADDED',
    STALLS,
    '    "只要这一类的。',
    '    "市场。 Market." market: ID!\n    "只要这一类的。',
  ],
  ['enum-value-removed', 'ENUM_VALUE_REMOVED', STALLS, '  "鱼。 Fish."\n  FISH\n', ''],
  ['key-removed', 'KEY_REMOVED', STALLS, 'Provenanced @key(fields: "id") {', 'Provenanced {'],
  [
    'field-in-two-departments',
    'INVALID_FIELD_SHARING',
    STALLS,
    '"摊位的类别。',
    'extend type Township { "修路次数。 Number of repairs." repairs: Int @classified(as: "P0") }\n\n"摊位的类别。',
  ],
  [
    'root-field-in-two-departments',
    'ROOT_FIELD_SHARED',
    ROADS,
    'extend type Township',
    'extend type Query { "一个摊位。 One stall." stall("编号。 Id." id: ID!): Stall @classified(as: "P0") }\n\nextend type Township',
  ],
  ['class-missing', 'CLASS_MISSING', STALLS, 'kind: StallKind @classified(as: "P0")', 'kind: StallKind'],
  ['class-sealed', 'CLASS_SEALED', STALLS, '@classified(as: "P2")', '@classified(as: "P3")'],
  ['non-null-where-deniable', 'DENIABLE_NON_NULL', REPAIRS, 'metres: Float', 'metres: Float!'],
  [
    'provenanced-returned',
    'PROVENANCED_RETURNED',
    REPAIRS,
    '  "长度，米。',
    '  "所见各行。 Rows seen." rows: [Provenanced!] @classified(as: "P0")\n  "长度，米。',
  ],
  [
    'described-in-one-language',
    'DESCRIPTION_ONE_LANGUAGE',
    STALLS,
    '  """\n  类别。\n  Kind.\n  """',
    '  "Kind of the stall."',
  ],
  ['syntax-error', 'SYNTAX_EXPECTED', STALLS, '  phone: String', '  phone String'],
  ['unknown-type', 'UNKNOWN_TYPE', STALLS, 'kind: StallKind @', 'kind: StalKind @'],
  [
    'external-without-use',
    'EXTERNAL_UNUSED',
    REPAIRS,
    '  "编号。 Id."\n  id: ID! @classified(as: "P0")\n}',
    '  "编号。 Id."\n  id: ID! @classified(as: "P0")\n  "名称。 Name." name: String @external @classified(as: "P0")\n}',
  ],
  [
    'unsatisfiable-reference',
    'UNSATISFIABLE_KEY_NOT_RESOLVABLE',
    STALLS,
    'Provenanced @key(fields: "id") {',
    'Provenanced @key(fields: "id", resolvable: false) {',
  ],
  ['argument-type-mismatch', 'FIELD_ARGUMENT_TYPE_MISMATCH', SIGHTINGS, 'scale: String', 'scale: Int'],
  ['class-raised', 'CLASS_RAISED', REPAIRS, '@classified(as: "P1")', '@classified(as: "P2")'],
  ['class-lowered', 'CLASS_LOWERED', STALLS, '@classified(as: "P2")', '@classified(as: "P0")'],
  ['field-type-mismatch', 'FIELD_TYPE_MISMATCH', SIGHTINGS, '): Float', '): String'],
  [
    'required-argument-in-one-department',
    'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH',
    SIGHTINGS,
    'scale: String',
    'scale: String "日期。 Day." on: Date!',
  ],
  ['union-member-removed', 'UNION_MEMBER_REMOVED', SIGHTINGS, 'union Seen = Bird | Tree', 'union Seen = Tree'],
  [
    'argument-removed',
    'ARGUMENT_REMOVED',
    STALLS,
    '    "只要这一类的。 Only of this kind."\n    kind: StallKind\n',
    '',
  ],
  ['non-null-became-nullable', 'FIELD_BECAME_NULLABLE', STALLS, 'open: Boolean!', 'open: Boolean'],
  ['input-field-became-required', 'INPUT_FIELD_BECAME_REQUIRED', SHARED, 'to: Date\n', 'to: Date!\n'],
  [
    'key-of-no-field',
    'KEY_FIELD_UNKNOWN',
    STALLS,
    'Provenanced @key(fields: "id")',
    'Provenanced @key(fields: "number")',
  ],
  ['enum-value-added', 'ENUM_VALUE_ADDED', STALLS, '  "布。 Cloth."', '  "花。 Flowers." FLOWERS\n  "布。 Cloth."'],
  [
    'interface-field-missing',
    'INTERFACE_FIELD_MISSING',
    REPAIRS,
    '  "从何而来。 Where it comes from."\n  origin: String @classified(as: "P0")\n',
    '',
  ],
  ['enum-value-renamed', 'ENUM_VALUE_REMOVED', STALLS, '  FISH\n', '  SEAFOOD\n'],
  [
    'field-twice-in-one-department',
    'FIELD_REPEATED',
    ROADS,
    '}',
    '  "名称。 Name." name: String @shareable @classified(as: "P0")\n}',
  ],
];

export const BROKEN_EDITS: readonly BrokenEdit[] = EDITS.map(([name, code, file, search, replace], index) => ({
  name: `${String(index + 1).padStart(2, '0')}-${name}`,
  code,
  file,
  search,
  replace,
}));
