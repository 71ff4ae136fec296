// What is said of committed files other than the departments' SDL: syntax, documents that do not fit, a contract left behind.
import type { Message } from './message.ts';

const LOOK_HERE = {
  zh: '看这一行和它上面一行：多半是少了或多了括号、引号或冒号。改好语法后才能查其余问题。',
  en: 'Look at this line and the one above: mostly a bracket, quote or colon is missing or one too many. The rest is checked once this is mended.',
};

export const DOCUMENT_MESSAGES = {
  SYNTAX_ERROR: { say: { zh: '语法有误：{words}', en: 'The syntax is wrong: {words}' }, mend: LOOK_HERE },
  SYNTAX_EXPECTED: {
    say: {
      zh: '语法有误：这里应是 {expected}，却是 {found}。',
      en: 'The syntax is wrong: {expected} is expected here, and there is {found}.',
    },
    mend: LOOK_HERE,
  },
  SYNTAX_UNEXPECTED: {
    say: { zh: '语法有误：这里不该有 {found}。', en: 'The syntax is wrong: {found} cannot stand here.' },
    mend: LOOK_HERE,
  },
  DOCUMENT_SYNTAX_ERROR: {
    say: { zh: '查询文件语法有误：{words}', en: 'The document is not valid syntax: {words}' },
    mend: { zh: '改好该文件的语法。', en: "Mend the document's syntax." },
  },
  DOCUMENT_FIELD_UNKNOWN: {
    say: {
      zh: '查询文件要的 {coordinate} 模式里没有。',
      en: 'The document asks for {coordinate}, which the schema does not have.',
    },
    mend: {
      zh: '改这个文件；若它没有错，把该字段写进模式。',
      en: 'Change the document; or, if it is right, write the field into the schema.',
    },
  },
  DOCUMENT_INVALID: {
    say: { zh: '查询文件不符合现在的模式：{words}', en: 'The document does not fit the schema as it is now: {words}' },
    mend: {
      zh: '改这个文件；若它没有错，恢复它所查的部分。',
      en: 'Change the document; or, if it is right, restore the part of the schema that it asks for.',
    },
  },
  CONTRACT_UNREADABLE: {
    say: {
      zh: '已提交的契约读不了，无从得知改动弄坏了什么。',
      en: 'The committed contract cannot be read, so nobody can tell what a change breaks.',
    },
    mend: {
      zh: '运行 npm run schema -- compose 重写它，再提交。',
      en: 'Run npm run schema -- compose, which writes it anew, and commit it.',
    },
  },
  CONTRACT_STALE: {
    say: {
      zh: '模式改了，而 {files} 还是旧的。',
      en: 'The schema has changed and {files} is still the old one.',
    },
    mend: {
      zh: '运行 npm run schema -- compose，看 schema/api.graphql 的差异，连同模式一起提交。',
      en: 'Run npm run schema -- compose, read the diff of schema/api.graphql, and commit it with the schema.',
    },
  },
} as const satisfies Record<string, Message>;
