// Values of scalars and enums: days in 2026, texts that say in Chinese that they are examples, any value of an enum.
import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import { type Draw, drawOf } from './draw.ts';
import type { Field } from './world.ts';

/** The value of a field at a place; `type` is the field's own, without list and non-null. */
export function plainValue(field: Pick<Field, 'name' | 'description'>, type: GraphQLLeafType, place: string): unknown {
  const draw = drawOf(place, field.name);
  if (isEnumType(type)) return enumValue(type, draw);
  switch (type.name) {
    case 'Int':
      return draw.integer(...(INTEGERS[field.name] ?? [0, 20]));
    case 'Float':
      return draw.integer(0, 1_000) / 10;
    case 'Boolean':
      return draw.oneIn(2);
    case 'Date':
      return dayOf(field.name, draw);
    case 'DateTime':
      return new Date(`${dayOf(field.name, draw)}T02:00:00Z`);
    default:
      return textOf(field, draw);
  }
}

/** 示例·甲一: a name that nobody has. */
export function exampleName(draw: Draw): string {
  return `示例·${draw.pick([...'甲乙丙丁戊己庚辛壬癸'])}${draw.pick([...'一二三四五六七八九'])}`;
}

/** The day so many days after the first of January 2026, which is day 0. */
export function dayIn2026(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
}

const INTEGERS: Readonly<Record<string, readonly [number, number]>> = {
  version: [1, 1],
  year: [2026, 2026],
  stars: [1, 5],
  starsMax: [5, 5],
  lunarMonth: [1, 12],
  lunarDay: [1, 30],
  lunarDays: [1, 30],
  position: [1, 9],
  round: [1, 3],
  stage: [1, 3],
};
/** What ends or falls due lies in the second half of the year, everything else in the first. */
const LATER =
  /^(to|until)$|(To|By|Until)$|^(due|ends|met|delivered|resolved|judged|withdrawn|performed|confirmed)|DueOn$|EndsOn$/;
const NAMES = new Set(['name', 'displayName', 'applicant', 'handler', 'leader', 'by']);
const HALF_YEAR = 181;

function enumValue(type: GraphQLEnumType, draw: Draw): string {
  if (type.name === 'Origin' || type.name === 'Knowledge') return 'SYNTHETIC';
  return draw.pick(type.getValues()).name;
}

function dayOf(name: string, draw: Draw): string {
  const day = draw.integer(0, HALF_YEAR - 1);
  return dayIn2026(LATER.test(name) ? HALF_YEAR + day : day);
}

function textOf({ name, description }: Pick<Field, 'name' | 'description'>, draw: Draw): string {
  if (NAMES.has(name)) return exampleName(draw);
  const number = draw.integer(1, 99);
  if (/month$/i.test(name)) return dayOf(name, draw).slice(0, 7);
  if (/^(case|doc)No$/.test(name)) return `示例检公立〔2026〕${number}号`;
  // The description's Chinese line says what the field is, up to its first mark.
  const [what = name] = /^[^，。；：、（“]+/.exec(description ?? '') ?? [];
  return `示例·${what}${number}`;
}
