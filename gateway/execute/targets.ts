// Finds in the answer so far the objects that a fetch is about, in the answer's order.
import { own, reading } from './property.ts';

export type Data = Record<string, unknown>;
export type AnswerPath = readonly (string | number)[];

/** Pushes every object at the path; nulls and values of another form are nobody's targets. */
export type CollectTargets = (root: Data, targets: Data[]) => void;

/** Compiled, because every fetch below the root runs it. */
export function compileTargets(path: readonly string[]): CollectTargets {
  const body = step('root', 0);
  return new Function('own', `return function collect(root,targets){${body}}`)(own) as CollectTargets;

  function step(value: string, depth: number): string {
    const name = path[depth];
    if (name === undefined) return `if(${isObject(value)})targets.push(${value});`;
    const inner = `v${depth + 1}`;
    if (name === '@')
      return `if(Array.isArray(${value}))for(let i${depth}=0;i${depth}<${value}.length;i${depth}++){const ${inner}=${value}[i${depth}];${step(inner, depth + 1)}}`;
    return `if(${isObject(value)}){const ${inner}=${reading(value, name)};${step(inner, depth + 1)}}`;
  }
}

/** Where each target stands, in the order in which they are collected. Run where an error has to be placed. */
export function locateTargets(root: Data, path: readonly string[]): AnswerPath[] {
  const places: AnswerPath[] = [];
  visit(root, 0, []);
  return places;

  function visit(value: unknown, depth: number, place: AnswerPath): void {
    const name = path[depth];
    if (name === '@') {
      if (Array.isArray(value)) value.forEach((item, index) => void visit(item, depth + 1, [...place, index]));
    } else if (isData(value)) {
      if (name === undefined) places.push(place);
      else visit(own(value, name), depth + 1, [...place, name]);
    }
  }
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObject(value: string): string {
  return `typeof ${value}==='object'&&${value}!==null&&!Array.isArray(${value})`;
}
