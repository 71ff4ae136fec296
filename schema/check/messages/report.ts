// The words around the findings: labels, counts, notes of the command, and the usage.
import type { Sentence } from './message.ts';

export const REPORT_WORDS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  edit: { zh: '改处', en: 'edit' },
  stoodHere: { zh: '（原在这里）', en: '(it stood here)' },
  also: { zh: '另见', en: 'see' },
  owner: { zh: '归属', en: 'owner' },
  breaks: { zh: '影响', en: 'breaks' },
  asked: { zh: '使用', en: 'used by' },
  nobody: { zh: '没有已提交的文件用到', en: 'no committed document' },
  morePlaces: { zh: '另有 {count} 处', en: 'and {count} more' },
  more: { zh: '等共 {count} 处', en: 'and more, {count} places in all' },
  query: { zh: '查询', en: 'query' },
  mend: { zh: '改法', en: 'mend' },
  room: { zh: '{department} 的 {room}', en: '{department}, room {room}' },
  shared: { zh: '各部门共有', en: 'all departments' },
  sound: { zh: '模式无误。', en: 'The schema is sound.' },
  counts: { zh: '错误 {errors} 项，警告 {warnings} 项。', en: '{errors} error(s), {warnings} warning(s).' },
  unwritten: { zh: '什么都没有写。', en: 'Nothing written.' },
  written: {
    zh: '已写好 schema/supergraph.graphql、schema/api.graphql 和 schema/client-types.ts。',
    en: 'schema/supergraph.graphql, schema/api.graphql and schema/client-types.ts are written.',
  },
  covered: {
    zh: '已写好 schema/coverage.txt：实体模型缺 {missing} 处。',
    en: 'schema/coverage.txt is written: {missing} part(s) of the entity model missing.',
  },
  noCommit: {
    zh: '注意：这里没有 git 提交可比，改与 schema/supergraph.graphql 现有的内容比；删去的部分指不出原来的行。',
    en: 'Note: there is no git commit to compare with, so schema/supergraph.graphql is taken as it lies here; what was removed has no line.',
  },
  noCommittedOthers: {
    zh: '注意：没有 git 提交，其他部门的模式按文件夹里现有的算，包括没做完的。',
    en: "Note: without a git commit the other departments' SDL is taken as it lies here, half-done work included.",
  },
  sharedAside: {
    zh: '注意：schema/shared.graphql 有未提交的改动。它属于各部门共有，带 --department 时按提交的算；要查它，不带 --department 再运行一次。',
    en: 'Note: schema/shared.graphql has changes that are not committed. It belongs to all departments, so with --department the committed one is taken: run the check without it as well.',
  },
  noSuchCommit: {
    zh: '没有提交 {commit}：给 --against 一个 git 认得的名字，例如 main。',
    en: 'There is no commit {commit}: give --against a name that git knows, for example main.',
  },
  usage: {
    zh: '用法：npm run schema -- compose | coverage | check [--department 部门] [--against 提交] [--json] [--lang zh|en]\n部门：{departments}。',
    en: 'Usage: npm run schema -- compose | coverage | check [--department NAME] [--against COMMIT] [--json] [--lang zh|en]\nDepartments: {departments}.',
  },
} as const satisfies Record<string, Sentence>;
