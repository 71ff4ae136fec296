// What is said where the departments do not fit together: Apollo's codes that a change of a field, key or type brings about.
import type { Message } from './message.ts';

const MAKE_TYPES_AGREE = {
  zh: '各部门商定同一类型；或给你的字段起带本部门名字的新名字。',
  en: "Agree on one type in all of them; or give yours a name with your department's name in it.",
};
const MAKE_DEFAULTS_AGREE = {
  zh: '各部门写同一个缺省值，或都不写。',
  en: 'Write the same default in all of them, or none.',
};

export const COMPOSITION_MESSAGES = {
  UNKNOWN_TYPE: {
    say: {
      zh: '{coordinate} 用到的类型 {name} 在 {department} 里没有。',
      en: '{coordinate} names the type {name}, which {department} does not have.',
    },
    mend: {
      zh: '改正类型名（最接近的：{nearest}），或在本部门声明它；别的部门的实体用 @key(fields: "id", resolvable: false) 声明。',
      en: 'Mend its name (nearest: {nearest}), or declare it in this department; an entity of another one with @key(fields: "id", resolvable: false).',
    },
  },
  FIELD_REPEATED: {
    say: {
      zh: '{departments} 把 {coordinate} 写了两遍（共用类型的字段也算）。',
      en: '{departments} declares {coordinate} twice (fields of the shared types count).',
    },
    mend: { zh: '删去其中一处，或改名。', en: 'Remove one of the two, or rename it.' },
  },
  KEY_REMOVED: {
    say: {
      zh: '{departments} 不再给 {type} 写 @key(fields: "{key}")，而别的部门凭这个键引用它。',
      en: '{departments} no longer declares {type} with @key(fields: "{key}"), by which other departments refer to it.',
    },
    mend: {
      zh: '在 type {type} 上恢复 @key(fields: "{key}")；引用它的部门都不再用时才可去掉。',
      en: 'Restore @key(fields: "{key}") on type {type}; take it away when no department refers to it any more.',
    },
  },
  INVALID_GRAPHQL: {
    say: { zh: '{coordinate} 不是有效的 GraphQL：{words}', en: '{coordinate} is not valid GraphQL: {words}' },
    mend: { zh: '按上面的话改这一处。', en: 'Mend the place as the sentence says.' },
  },
  INVALID_FIELD_SHARING: {
    say: {
      zh: '{coordinate} 由 {departments} 同时回答，但并未都标 @shareable。',
      en: '{coordinate} is answered by {departments}, and not all of them say @shareable.',
    },
    mend: {
      zh: '数字或记录各归各家：给你的字段起带本部门名字的新名字。只有两家答案必定相同（共用的参考数据）时，才在每一家加 @shareable。',
      en: "Give yours a name with your department's name in it. Only where all answer alike by nature (shared reference data) add @shareable in each of them.",
    },
  },
  FIELD_TYPE_MISMATCH: {
    say: {
      zh: '{coordinate} 的类型在 {departments} 不一致。',
      en: 'The type of {coordinate} differs between {departments}.',
    },
    mend: MAKE_TYPES_AGREE,
  },
  FIELD_ARGUMENT_TYPE_MISMATCH: {
    say: {
      zh: '参数 {coordinate} 的类型在 {departments} 不一致。',
      en: 'The type of the argument {coordinate} differs between {departments}.',
    },
    mend: {
      zh: '把参数改成与另一部门相同的类型。',
      en: 'Give the argument the type that the other department gives it.',
    },
  },
  FIELD_ARGUMENT_DEFAULT_MISMATCH: {
    say: {
      zh: '参数 {coordinate} 的缺省值在 {departments} 不一致。',
      en: 'The default of {coordinate} differs between {departments}.',
    },
    mend: MAKE_DEFAULTS_AGREE,
  },
  INPUT_FIELD_DEFAULT_MISMATCH: {
    say: {
      zh: '输入字段 {coordinate} 的缺省值在 {departments} 不一致。',
      en: 'The default of {coordinate} differs between {departments}.',
    },
    mend: MAKE_DEFAULTS_AGREE,
  },
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH: {
    say: {
      zh: '参数 {coordinate} 在一个部门必填，在另一个有此字段的部门却没有。',
      en: 'The argument {coordinate} is required in one department and missing in another that has the field.',
    },
    mend: {
      zh: '让参数可空（去掉“!”）、给它缺省值，或在每个有此字段的部门都加上它。',
      en: 'Make the argument nullable (take its "!" away), give it a default, or add it in every department that has the field.',
    },
  },
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH: {
    say: {
      zh: '输入字段 {coordinate} 在一个部门必填，在另一个有此类型的部门却没有。',
      en: 'The input field {coordinate} is required in one department and missing in another that has the type.',
    },
    mend: {
      zh: '让它可空（去掉“!”），或在每个有此类型的部门都加上它。',
      en: 'Make it nullable (take its "!" away), or add it in every department that has the type.',
    },
  },
  ENUM_VALUE_MISMATCH: {
    say: {
      zh: '{coordinate} 既用于输入又用于输出，值 {value} 却不是每个部门都有。',
      en: '{coordinate} is both given and answered, and its value {value} is not in every department.',
    },
    mend: {
      zh: '在每个声明该枚举的部门都写上同样的值。',
      en: 'Write the same values in every department that declares the enum.',
    },
  },
  EMPTY_MERGED_ENUM_TYPE: {
    say: {
      zh: '枚举 {coordinate} 没有各部门共有的值。',
      en: 'The enum {coordinate} has no value that all departments share.',
    },
    mend: {
      zh: '在每个声明该枚举的部门都写上同样的值。',
      en: 'Write the same values in every department that declares the enum.',
    },
  },
  EMPTY_MERGED_INPUT_TYPE: {
    say: {
      zh: '输入类型 {coordinate} 没有各部门共有的字段。',
      en: 'The input type {coordinate} has no field that all departments share.',
    },
    mend: {
      zh: '在每个部门写上同样的字段，或各用各的名字。',
      en: 'Write the same fields in every department, or give each its own type name.',
    },
  },
  TYPE_KIND_MISMATCH: {
    say: {
      zh: '{coordinate} 在 {departments} 不是同一种类型。',
      en: '{coordinate} is not the same kind of type in {departments}.',
    },
    mend: { zh: '改成同一种，或给你的类型另起名字。', en: 'Make it one kind everywhere, or give yours another name.' },
  },
  INTERFACE_FIELD_MISSING: {
    say: {
      zh: '{type} 实现接口 {parent}，却没有字段 {coordinate}。',
      en: '{type} implements {parent} and lacks the field {coordinate}.',
    },
    mend: {
      zh: '在 type {type} 里补上（或恢复）这个字段，类型与接口相同；否则去掉 “implements {parent}”。',
      en: 'Add the field to type {type} (or restore it) with the type that the interface gives it; or take "implements {parent}" away.',
    },
  },
  INTERFACE_FIELD_NO_IMPLEM: {
    say: {
      zh: '接口字段 {coordinate} 不是每个实现它的类型都有：{words}',
      en: 'The interface field {coordinate} is missing in a type that implements it: {words}',
    },
    mend: {
      zh: '给该类型补上这个字段，或从接口去掉它。',
      en: 'Add the field to that type, or take it out of the interface.',
    },
  },
  EXTENSION_WITH_NO_BASE: {
    say: {
      zh: '“extend type {coordinate}”没有可扩展的类型。',
      en: '"extend type {coordinate}" extends a type that no department declares.',
    },
    mend: { zh: '去掉 extend，或改正类型名。', en: 'Take "extend" away, or mend the name of the type.' },
  },
  EXTERNAL_UNUSED: {
    say: {
      zh: '{coordinate} 标了 @external，却没有 @key、@requires、@provides 或接口用到它。',
      en: '{coordinate} is marked @external and no @key, @requires, @provides or interface uses it.',
    },
    mend: {
      zh: '删去这个字段；若由本部门回答，去掉 @external。',
      en: 'Remove the field; or take @external away if your department answers it.',
    },
  },
  EXTERNAL_MISSING_ON_BASE: {
    say: {
      zh: '{coordinate} 只有 @external 的声明，没有部门回答它。',
      en: '{coordinate} is @external wherever it is declared: no department answers it.',
    },
    mend: {
      zh: '改正字段名，或请拥有它的部门恢复该字段。',
      en: 'Mend the name of the field, or let the department that owned it restore it.',
    },
  },
  EXTERNAL_TYPE_MISMATCH: {
    say: {
      zh: '@external 的 {coordinate} 与拥有者写的类型不同（{departments}）。',
      en: 'The @external {coordinate} has another type than its owner gives it ({departments}).',
    },
    mend: { zh: '照抄拥有者的类型。', en: "Copy the owner's type." },
  },
  EXTERNAL_ARGUMENT_MISSING: {
    say: {
      zh: '@external 字段缺参数 {coordinate}，拥有者有它。',
      en: 'The @external field lacks the argument {coordinate}, which its owner has.',
    },
    mend: { zh: '照抄拥有者的参数。', en: "Copy the owner's arguments." },
  },
  EXTERNAL_ARGUMENT_TYPE_MISMATCH: {
    say: {
      zh: '@external 字段的参数 {coordinate} 与拥有者的类型不同。',
      en: 'The argument {coordinate} of an @external field has another type than its owner gives it.',
    },
    mend: { zh: '照抄拥有者的参数类型。', en: "Copy the owner's type." },
  },
  EXTERNAL_ARGUMENT_DEFAULT_MISMATCH: {
    say: {
      zh: '@external 字段的参数 {coordinate} 与拥有者的缺省值不同。',
      en: 'The argument {coordinate} of an @external field has another default than its owner gives it.',
    },
    mend: { zh: '照抄拥有者的缺省值。', en: "Copy the owner's default." },
  },
  KEY_INVALID_FIELDS: {
    say: { zh: '{coordinate} 的 @key 写错了：{words}', en: 'The @key of {coordinate} is wrong: {words}' },
    mend: {
      zh: '@key(fields: "…") 里只写本类型在本部门声明的字段，例如 id。',
      en: 'Name in @key(fields: "…") only fields that this department declares on the type, for example id.',
    },
  },
  KEY_FIELD_UNKNOWN: {
    say: {
      zh: '{coordinate} 的 @key(fields: "{key}") 写了字段 {field}，而 {departments} 没有在这个类型上声明它。',
      en: '@key(fields: "{key}") of {coordinate} names the field {field}, which {departments} does not declare on the type.',
    },
    mend: {
      zh: '改正字段名（多半是 id），或在本部门给该类型加上这个字段。',
      en: 'Mend the name (mostly it is id), or declare the field on the type in this department.',
    },
  },
  REQUIRES_INVALID_FIELDS: {
    say: { zh: '{coordinate} 的 @requires 写错了：{words}', en: 'The @requires of {coordinate} is wrong: {words}' },
    mend: {
      zh: '@requires 里的字段要在本部门的同一类型上声明，并标 @external。',
      en: 'Declare each field of @requires on the same type in this department and mark it @external.',
    },
  },
  PROVIDES_INVALID_FIELDS: {
    say: { zh: '{coordinate} 的 @provides 写错了：{words}', en: 'The @provides of {coordinate} is wrong: {words}' },
    mend: {
      zh: '@provides 里的字段要在所返回的类型上声明，并标 @external。',
      en: 'Declare each field of @provides on the returned type and mark it @external.',
    },
  },
  UNSATISFIABLE_NO_KEY: {
    say: {
      zh: '{from} 引用 {coordinate}，但 {to} 没有给它 @key：{fields} 查不到。',
      en: '{from} refers to {coordinate}, and {to} declares it without a @key: {fields} cannot be reached.',
    },
    mend: {
      zh: '在 {to} 的 type {coordinate} 上加（或恢复）@key(fields: "id")，并能按键取到该实体。',
      en: 'Add (or restore) @key(fields: "id") on type {coordinate} in {to}, which must then answer the entity by its key.',
    },
  },
  UNSATISFIABLE_KEY_NOT_RESOLVABLE: {
    say: {
      zh: '{from} 引用 {coordinate}，但它在 {to} 的 @key 都写了 resolvable: false：{fields} 查不到。',
      en: '{from} refers to {coordinate}, and every @key of it in {to} says resolvable: false: {fields} cannot be reached.',
    },
    mend: {
      zh: '拥有 {coordinate} 的部门在 @key 里去掉 resolvable: false。',
      en: 'In the department that owns {coordinate}, take resolvable: false out of its @key.',
    },
  },
  UNSATISFIABLE_KEY_UNKNOWN: {
    say: {
      zh: '要到 {to} 取 {coordinate} 须给键 {key}，而 {from} 给不出：{fields} 查不到。',
      en: 'To reach {coordinate} in {to} one gives the key {key}, which {from} does not have: {fields} cannot be reached.',
    },
    mend: {
      zh: '在 {from} 的 type {coordinate} 上写出键 {key}，或在 {to} 恢复 {from} 用的 @key。',
      en: 'Declare the key {key} on type {coordinate} in {from}, or restore in {to} the @key that {from} uses.',
    },
  },
  SATISFIABILITY_ERROR: {
    say: { zh: '{coordinate} 查不到：{words}', en: '{coordinate} cannot be reached: {words}' },
    mend: {
      zh: '从引用它的部门到拥有它的部门，每一步都要有两边都认的 @key。',
      en: 'Every step from the department that refers to it to the one that owns it needs a @key that both have.',
    },
  },
  SHAREABLE_HAS_MISMATCHED_RUNTIME_TYPES: {
    say: {
      zh: '共用字段 {coordinate} 在各部门可能返回的类型没有交集。',
      en: 'The departments that share {coordinate} have no type in common that it could return.',
    },
    mend: {
      zh: '让各部门返回同样的类型，或各用各的字段名。',
      en: 'Let all of them return the same types, or give each a field name of its own.',
    },
  },
  NO_QUERIES: {
    say: { zh: '没有一个部门有根字段。', en: 'No department has a root field.' },
    mend: { zh: '至少写一个 extend type Query。', en: 'Write at least one "extend type Query".' },
  },
} as const satisfies Record<string, Message>;
