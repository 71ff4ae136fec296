// What is said where a rule of the house (schema/checks) is broken.
import type { Message } from './message.ts';

export type RuleCode = keyof typeof RULE_MESSAGES;

export const RULE_MESSAGES = {
  CLASS_MISSING: {
    say: {
      zh: '{coordinate} 没有密级，无从决定谁可以看。',
      en: '{coordinate} has no class, so nobody can decide who may see it.',
    },
    mend: {
      zh: '在字段末尾加 @classified(as: "P0")，或合适的等级（P0 公开、P1 内部、P2 个人信息）。',
      en: 'Add @classified(as: "P0") at the end of the field, or the class that fits (P0 public, P1 internal, P2 personal).',
    },
  },
  CLASS_REPEATED: {
    say: { zh: '{coordinate} 有 {count} 个密级。', en: '{coordinate} carries {count} classes.' },
    mend: { zh: '只留适用的最高一级。', en: 'Keep the highest that fits.' },
  },
  CLASS_UNKNOWN: {
    say: {
      zh: '{coordinate} 的密级“{found}”不存在。',
      en: '{coordinate} is classified as "{found}", which is no class.',
    },
    mend: { zh: '用 P0 至 P5 中的一级。', en: 'Use one of P0 to P5.' },
  },
  CLASS_DIFFERS: {
    say: {
      zh: '{coordinate} 在这里是 {found}，在 {other} 是 {wanted}：谁可以看有了两个答案。',
      en: '{coordinate} is {found} here and {wanted} at {other}: two answers to who may see it.',
    },
    mend: { zh: '双方商定，都用较高的一级。', en: 'Agree on the higher one in both departments.' },
  },
  CLASS_SEALED: {
    say: {
      zh: '{coordinate} 是 {found}：P3 及以上的字段在取数前的访问控制落实之前不进模式。',
      en: '{coordinate} is {found}: fields of P3 and above stay out of the SDL until access is enforced before any fetch.',
    },
    mend: {
      zh: '从 schema.graphql 删去该字段，只留在 entities.ts 里。',
      en: 'Take the field out of schema.graphql and keep it in entities.ts alone.',
    },
  },
  DENIABLE_NON_NULL: {
    say: {
      zh: '{coordinate} 可能被拒绝或取不到，却不可为空：一处取不到，上级整块都没了。',
      en: '{coordinate} may be denied or unreachable and is non-null: one denial would erase its parents.',
    },
    mend: { zh: '去掉外层的“!”。', en: 'Take its outer "!" away.' },
  },
  FOREIGN_NON_NULL: {
    say: {
      zh: '{coordinate} 加在别的部门的类型上，却不可为空：本部门停机会抹去对方的回答。',
      en: "{coordinate} is added to another department's type and is non-null: an outage here would erase the owner's answer.",
    },
    mend: { zh: '去掉外层的“!”。', en: 'Take its outer "!" away.' },
  },
  ROOT_FIELD_SHARED: {
    say: {
      zh: '根字段 {coordinate} 在 {other} 也有：只有一家会回答，没人知道是哪一家。',
      en: 'The root field {coordinate} is one of {other} too: only one would answer, and nobody could tell which.',
    },
    mend: { zh: '给你的根字段起带本部门名字的新名字。', en: "Give yours a name with your department's name in it." },
  },
  PROVENANCED_RETURNED: {
    say: {
      zh: '{coordinate} 返回接口 Provenanced：看它要有全部类型的权限。',
      en: '{coordinate} returns the interface Provenanced: seeing it would need the rights of all types together.',
    },
    mend: { zh: '返回具体的类型。', en: 'Return the type itself.' },
  },
  ACCESS_DIRECTIVE: {
    say: {
      zh: '{coordinate} 带有尚无人执行的访问指令。',
      en: '{coordinate} carries an access directive that nothing enforces yet.',
    },
    mend: {
      zh: '删去 @authenticated、@requiresScopes 或 @policy，只写 @classified。',
      en: 'Remove @authenticated, @requiresScopes or @policy and say @classified alone.',
    },
  },
  DESCRIPTION_ONE_LANGUAGE: {
    say: {
      zh: '{coordinate} 没有中英两行的说明。',
      en: '{coordinate} is not described in two lines, Chinese and English.',
    },
    mend: {
      zh: '在它上面写 """ 说明 """：先一行中文（以“。”结尾），再一行英文。',
      en: 'Write a """ description """ above it: a line of Chinese that ends in "。", then a line of English.',
    },
  },
} as const satisfies Record<string, Message>;
