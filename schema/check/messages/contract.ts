// What is said of a change of the contract, of a document that no longer fits, and of committed files that lag behind.
import type { Message } from './message.ts';

export type ContractCode = keyof typeof CONTRACT_MESSAGES;

export const CONTRACT_MESSAGES = {
  TYPE_REMOVED: {
    say: { zh: '接口里不再有类型 {coordinate}。', en: 'The type {coordinate} is gone from the API.' },
    mend: {
      zh: '恢复该类型；或先给返回它的字段加 @deprecated(reason: "…")，等没有文件再用时一并删除。',
      en: 'Restore the type; or first mark the fields that return it @deprecated(reason: "…") and remove all of it when no document asks for them.',
    },
  },
  TYPE_KIND_CHANGED: {
    say: {
      zh: '{coordinate} 原是 {before}，现在是 {after}。',
      en: '{coordinate} was of kind {before} and is now {after}.',
    },
    mend: {
      zh: '保留原来的类型，用新名字另立一个。',
      en: 'Keep the type as it was and give the new one a name of its own.',
    },
  },
  FIELD_REMOVED: {
    say: { zh: '接口里不再有字段 {coordinate}。', en: 'The field {coordinate} is gone from the API.' },
    mend: {
      zh: '恢复该字段；或先标 @deprecated(reason: "…")，等没有文件再查它时删除。',
      en: 'Restore the field; or first mark it @deprecated(reason: "…") and remove it when no document asks for it.',
    },
  },
  FIELD_RENAMED: {
    say: {
      zh: '接口里不再有字段 {coordinate}，看来改名成了 {name}。',
      en: 'The field {coordinate} is gone from the API, renamed to {name} as it seems.',
    },
    mend: {
      zh: '两个都保留：旧的标 @deprecated(reason: "改用 {name}")，等没有文件再查旧名时删除。',
      en: 'Keep both: mark the old one @deprecated(reason: "use {name}") and remove it when no document asks for it.',
    },
  },
  FIELD_TYPE_CHANGED: {
    say: {
      zh: '{coordinate} 的类型由 {before} 改为 {after}，按旧类型写的程序读不了。',
      en: 'The type of {coordinate} went from {before} to {after}: programs written for the old one cannot read it.',
    },
    mend: {
      zh: '改回 {before}；新类型用新字段名提供，旧字段标 @deprecated(reason: "…")。',
      en: 'Go back to {before}; offer the new type as a field of another name and mark the old one @deprecated(reason: "…").',
    },
  },
  FIELD_BECAME_NULLABLE: {
    say: {
      zh: '{coordinate} 由 {before} 改为 {after}，现在可能为空。',
      en: '{coordinate} went from {before} to {after}: null may come now.',
    },
    mend: {
      zh: '若从不为空，恢复“!”；否则请使用者先能处理空值。',
      en: 'Restore the "!" if null never comes; otherwise let those who ask for it handle null first.',
    },
  },
  CLASS_RAISED: {
    say: {
      zh: '{coordinate} 的密级由 {before} 升为 {after}，现有读者将看不到它。',
      en: '{coordinate} went from class {before} up to {after}: those who read it today lose it.',
    },
    mend: {
      zh: '若升级有意，先把查它的文件改好；否则恢复 @classified(as: "{before}")。',
      en: 'If it is meant, change the documents that ask for it first; otherwise restore @classified(as: "{before}").',
    },
  },
  CLASS_LOWERED: {
    say: {
      zh: '{coordinate} 的密级由 {before} 降为 {after}，原来看不到的人将看到它，须经审核。',
      en: '{coordinate} went from class {before} down to {after}: people it was kept from will read it, so it needs review.',
    },
    mend: {
      zh: '恢复 @classified(as: "{before}")；确要降级，由数据归属部门审核同意后再提交。',
      en: 'Restore @classified(as: "{before}"); if it is meant, commit it once the department that owns the data has agreed in review.',
    },
  },
  ENUM_VALUE_REMOVED: {
    say: { zh: '枚举值 {coordinate} 已不在接口里。', en: 'The enum value {coordinate} is gone from the API.' },
    mend: {
      zh: '恢复该值；或先标 @deprecated(reason: "…")，等没有文件再用时删除。',
      en: 'Restore the value; or first mark it @deprecated(reason: "…") and remove it when no document gives it.',
    },
  },
  ENUM_VALUE_ADDED: {
    say: {
      zh: '新增枚举值 {coordinate}：逐值判断的程序会遇到它不认识的值。',
      en: 'The enum value {coordinate} is new: programs that switch over the values meet one they do not know.',
    },
    mend: {
      zh: '无须改模式；提醒使用者为未知值留一条路。',
      en: 'Nothing to mend here; tell those who switch over the values to keep a branch for unknown ones.',
    },
  },
  UNION_MEMBER_REMOVED: {
    say: { zh: '{coordinate} 不再包含 {member}。', en: '{coordinate} no longer has the member {member}.' },
    mend: {
      zh: '恢复该成员；等没有文件再写 “... on {member}” 时才可移除。',
      en: 'Restore the member; remove it when no document says "... on {member}".',
    },
  },
  UNION_MEMBER_ADDED: {
    say: {
      zh: '{coordinate} 新增成员 {member}：逐个判断成员的程序会遇到它不认识的。',
      en: '{coordinate} has the new member {member}: programs that switch over the members meet one they do not know.',
    },
    mend: {
      zh: '无须改模式；提醒使用者为未知成员留一条路。',
      en: 'Nothing to mend here; tell those who switch over the members to keep a branch for unknown ones.',
    },
  },
  INTERFACE_LEFT: {
    say: { zh: '{coordinate} 不再实现接口 {parent}。', en: '{coordinate} no longer implements {parent}.' },
    mend: { zh: '恢复 “implements {parent}”。', en: 'Restore "implements {parent}".' },
  },
  ARGUMENT_REMOVED: {
    say: { zh: '参数 {coordinate} 已不在接口里。', en: 'The argument {coordinate} is gone from the API.' },
    mend: {
      zh: '恢复该参数；或先标 @deprecated(reason: "…")，等没有文件再给它时删除。',
      en: 'Restore the argument; or first mark it @deprecated(reason: "…") and remove it when no document gives it.',
    },
  },
  ARGUMENT_TYPE_CHANGED: {
    say: {
      zh: '参数 {coordinate} 的类型由 {before} 改为 {after}，原来能给的值有的不能再给。',
      en: 'The type of {coordinate} went from {before} to {after}: values that were taken are refused.',
    },
    mend: {
      zh: '改回 {before}，新类型另立一个可空参数。',
      en: 'Go back to {before} and offer the new type as another, nullable argument.',
    },
  },
  ARGUMENT_BECAME_REQUIRED: {
    say: {
      zh: '参数 {coordinate} 由 {before} 改为必填的 {after}。',
      en: 'The argument {coordinate} went from {before} to {after} and can no longer be left out.',
    },
    mend: {
      zh: '让参数仍可空（去掉“!”），或给它一个缺省值。',
      en: 'Make the argument nullable again (take its "!" away) or give it a default.',
    },
  },
  ARGUMENT_DEFAULT_CHANGED: {
    say: {
      zh: '参数 {coordinate} 的缺省值由 {before} 改为 {after}：不给它的查询答案会变。',
      en: 'The default of {coordinate} went from {before} to {after}: questions that leave it out are answered otherwise.',
    },
    mend: {
      zh: '恢复缺省值，或请不给它的文件写明要哪个。',
      en: 'Restore the default, or let the documents that leave it out say which they want.',
    },
  },
  REQUIRED_ARGUMENT_ADDED: {
    say: {
      zh: '新增必填参数 {coordinate}（{after}）：现有查询都没有给它。',
      en: 'The argument {coordinate} ({after}) is new and cannot be left out: no question of today gives it.',
    },
    mend: {
      zh: '让新参数可空（去掉“!”），或给它一个缺省值。',
      en: 'Make the argument nullable (take its "!" away) or give it a default.',
    },
  },
  INPUT_FIELD_REMOVED: {
    say: { zh: '输入字段 {coordinate} 已不在接口里。', en: 'The input field {coordinate} is gone from the API.' },
    mend: {
      zh: '恢复该字段；或先标 @deprecated(reason: "…")，等没有文件再给它时删除。',
      en: 'Restore the field; or first mark it @deprecated(reason: "…") and remove it when no document gives it.',
    },
  },
  INPUT_FIELD_TYPE_CHANGED: {
    say: {
      zh: '输入字段 {coordinate} 的类型由 {before} 改为 {after}，原来能给的值有的不能再给。',
      en: 'The type of {coordinate} went from {before} to {after}: values that were taken are refused.',
    },
    mend: {
      zh: '改回 {before}，新类型另立一个可空字段。',
      en: 'Go back to {before} and offer the new type as another, nullable field.',
    },
  },
  INPUT_FIELD_BECAME_REQUIRED: {
    say: {
      zh: '输入字段 {coordinate} 由 {before} 改为必填的 {after}。',
      en: 'The input field {coordinate} went from {before} to {after} and can no longer be left out.',
    },
    mend: {
      zh: '让它仍可空（去掉“!”），或给它一个缺省值。',
      en: 'Make it nullable again (take its "!" away) or give it a default.',
    },
  },
  INPUT_FIELD_DEFAULT_CHANGED: {
    say: {
      zh: '输入字段 {coordinate} 的缺省值由 {before} 改为 {after}。',
      en: 'The default of {coordinate} went from {before} to {after}.',
    },
    mend: {
      zh: '恢复缺省值，或请不给它的文件写明要哪个。',
      en: 'Restore the default, or let the documents that leave it out say which they want.',
    },
  },
  REQUIRED_INPUT_FIELD_ADDED: {
    say: {
      zh: '新增必填输入字段 {coordinate}（{after}）：现有文件都没有给它。',
      en: 'The input field {coordinate} ({after}) is new and cannot be left out: no document of today gives it.',
    },
    mend: {
      zh: '让新字段可空（去掉“!”），或给它一个缺省值。',
      en: 'Make the field nullable (take its "!" away) or give it a default.',
    },
  },
} as const satisfies Record<string, Message>;
