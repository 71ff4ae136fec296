// A private person's name as the graph may show it: surname and 某. One rule for all departments, with a version, so that
// a client can tell a mask from a name, and a mask of today from one of tomorrow. Pure: who asks is not known here.

/** As the shared type of that name: a masked value says that it is masked, by which rule and why. */
export type MaskedText = {
  readonly text: string;
  readonly masked: boolean;
  readonly rule: string | null;
  readonly reason: string | null;
};

/** Raised whenever the same name would be masked in another way. */
const NAME_RULE = 'name/1';
const REASON = '私人姓名只示姓氏（个人信息保护法第六条）。Of a private person’s name only the surname is shown.';
const SYNTHETIC_RULE = 'synthetic-name/1';
const SYNTHETIC_REASON = '演示用的合成姓名，不是任何人的。A made-up name for demonstration; it is nobody’s.';

/** 示例·甲一: the pattern of made-up names, which shows them for what they are. */
const SYNTHETIC = /^示例·/u;
/** 黄某, 沈某某, 黄某1, 黄某家属: masked when it was written down, perhaps with a word for the role behind it. */
const MASKED = /^\p{Script=Han}{1,2}某{1,2}\d{0,2}(家属|亲属|家人|监护人|雇主|房东|租客)?$/u;
const HAN = /^\p{Script=Han}/u;

/** Surnames of two characters; 百家姓 and those common in Zhejiang. */
const COMPOUND = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 夏侯 司徒 长孙 宇文 端木 南宫 百里 呼延 东郭 澹台 公冶 宗政 ' +
    '濮阳 淳于 单于 太叔 申屠 公羊 赫连 钟离 闻人 轩辕 独孤 司空 司寇 仲孙 鲜于 闾丘 亓官 公西 西门 第五 拓跋 夹谷'
  ).split(' '),
);

/** The name on file as it may be shown; null where none is known. A full name never leaves this function. */
export function showName(name: string | null | undefined): MaskedText | null {
  return showNames([name])[0] ?? null;
}

/** The names of one record as they may be shown, in their order; a mask that stands twice is numbered: 黄某1, 黄某2. */
export function showNames(names: readonly (string | null | undefined)[]): (MaskedText | null)[] {
  const masks = names.map((name) => (name == null ? null : maskName(name)));
  return masks.map((mask, at) => (mask === null ? null : explain(numbered(mask, at, masks))));
}

/** Surname and 某: 黄某, 欧阳某. What is masked already stays as it is; a name that is not Chinese keeps nothing. */
function maskName(name: string): string {
  return MASKED.test(name) || SYNTHETIC.test(name) ? name : `${surnameOf(name)}某`;
}

function numbered(mask: string, at: number, masks: readonly (string | null)[]): string {
  if (masks.indexOf(mask) === masks.lastIndexOf(mask)) return mask;
  return `${mask}${masks.slice(0, at + 1).filter((other) => other === mask).length}`;
}

function explain(text: string): MaskedText {
  if (SYNTHETIC.test(text)) return { text, masked: true, rule: SYNTHETIC_RULE, reason: SYNTHETIC_REASON };
  return { text, masked: true, rule: NAME_RULE, reason: REASON };
}

/** Three characters at least behind a surname of two: 东方 alone may be a person called 方 of the surname 东. */
function surnameOf(name: string): string {
  const characters = [...name.trim()];
  const [first = '', second = ''] = characters;
  if (characters.length > 2 && COMPOUND.has(first + second)) return first + second;
  return HAN.test(first) ? first : '';
}
