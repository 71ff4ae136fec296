// Merges what one fetch brought into the object it is about, in place.
import { define, own, reading, setting } from './property.ts';
import { type Data, isData } from './targets.ts';

export type Merge = (target: Data, entity: Data) => void;

/** Takes the named fields only: what a department sends unasked gets into no answer. */
export function compileMerge(names: readonly string[]): Merge {
  const takes = names.map((name) => {
    const [from, present] = [reading('entity', name), reading('target', name)];
    const take = setting('target', name, 'v');
    return `v=${from};if(v!==undefined){if(typeof v!=='object'||v===null||(c=${present})==null){${take}}else if(c!==v)mergeValue(target,${JSON.stringify(name)},c,v)}`;
  });
  const source = `return function merge(target,entity){let v,c;${takes.join('')}}`;
  return new Function('own', 'define', 'mergeValue', source)(own, define, mergeValue) as Merge;
}

/** Takes every field. */
export function mergeData(target: Data, source: Data): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value !== undefined) mergeValue(target, name, own(target, name), value);
  }
}

/** Objects are merged, lists of one length element by element; anything else takes the place of what was there. */
function mergeValue(target: Data, name: string, present: unknown, value: unknown): void {
  if (isData(present) && isData(value)) {
    if (present !== value) mergeData(present, value);
  } else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
    mergeList(present, value);
  } else {
    define(target, name, value);
  }
}

function mergeList(present: unknown[], value: readonly unknown[]): void {
  for (const [index, item] of value.entries()) {
    const there = present[index];
    if (isData(there) && isData(item)) mergeData(there, item);
    else if (Array.isArray(there) && Array.isArray(item) && there.length === item.length) mergeList(there, item);
    else present[index] = item;
  }
}
