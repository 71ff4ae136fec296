// Writes the emitters: functions that put the answer together out of pieces of the departments' answers. `c` holds their
// bytes, `T` is the tape, `o` the output with its view `v`, `p` the place; each returns the place behind what it wrote.
// A record is above 0, null is -1, what no department told -2; an empty list is 0.
import type {
  AnswerObject,
  AnswerSite,
  Below,
  HiddenField,
  Part,
  Provider,
  Range,
  Reach,
  Teller,
} from './answer-site.ts';
import { writes } from './literal-code.ts';

type Nested = Extract<Part, { kind: 'object' }>;

export class EmitterCode {
  readonly functions: string[] = [];
  readonly #names = new Map<AnswerSite, string>();

  /** A function `(c, T, o, v, p, r0, …)` with a record of each host. */
  site(site: AnswerSite): string {
    const known = this.#names.get(site);
    if (known !== undefined) return known;
    const cases = site.objects.map((object, place) => `case ${place}:{${this.#object(object)}return p}`);
    const name = `e${this.functions.length}`;
    this.#names.set(site, name);
    const records = site.hosts.map((_host, index) => `,r${index}`).join('');
    this.functions.push(
      `function ${name}(c,T,o,v,p${records}){${checkHosts(site)}${typeCode(site)}switch(t){${cases.join('')}}throw B.typename}`,
    );
    return name;
  }

  #object({ typeName, providers, parts, hidden }: AnswerObject): string {
    const records = providers.map(({ reach }, index) => `const x${index}=${recordCode(reach)};`);
    const row = hidden.length === 0 ? '' : hiddenCode(typeName, hidden, providers);
    return `${records.join('')}${row}${parts.map((part) => this.#part(part, providers)).join('')}`;
  }

  #part(part: Part, providers: readonly Provider[]): string {
    switch (part.kind) {
      case 'text':
        return writes(part.text);
      case 'run':
        return whereKnown(part, providers, copyCode(part, providers), part.absent);
      case 'value':
        return valueCode(part, providers);
      case 'agree':
        return agreeCode(part.ranges, providers);
      default:
        return this.#nested(part, providers);
    }
  }

  #nested(part: Nested, providers: readonly Provider[]): string {
    const { name, belows, site, depth, absent } = part;
    const emit = this.site(site);
    const values = belows.map((below, index) => `const y${index}=${belowCode(below, providers)};`).join('');
    const names = belows.map((_below, index) => `y${index}`);
    const present = `${writes(name)}${nestCode(names, depth, emit)}`;
    const known = names.map((value) => `${value}!==-2`).join('||');
    return `{${values}if(${known}){${present}}else{${absentCode(absent)}}}`;
  }
}

function recordCode({ host, entity }: Reach): string {
  return entity === null ? `r${host}` : `(r${host}>0?T[r${host}+${entity}]:0)`;
}

/** What is fetched for a host is fetched for all targets only where the host always has them. */
function checkHosts({ hosts }: AnswerSite): string {
  if (hosts.length === 1) return '';
  return hosts.map(({ attached }, index) => (attached.length > 0 ? `if(r${index}<=0)throw B.differ;` : '')).join('');
}

/** Sets `t`, the place of the object's type. All who tell it must tell the same. */
function typeCode({ hosts, tellers, untold }: AnswerSite): string {
  const [only] = tellers;
  if (hosts.length === 1 && tellers.length === 1 && only?.reach.entity === null)
    return only.places.size === 1 ? 'const t=0;' : `const t=${placeCode(only, 'T[r0]')};`;
  const asks = tellers.map(
    (teller) =>
      `{const q=${recordCode(teller.reach)};if(q>0){const u=${placeCode(teller, 'T[q]')};if(u<0)throw B.typename;if(t>=0&&t!==u)throw B.differ;t=u}}`,
  );
  return `let t=-1;${asks.join('')}if(t<0)t=${untold};`;
}

function placeCode({ places }: Teller, tag: string): string {
  return `(${[...places].map(([of, place]) => `${tag}===${of}?${place}:`).join('')}-1)`;
}

function providerAt(providers: readonly Provider[], index: number): Provider {
  const provider = providers[index];
  if (provider === undefined) throw new Error('a part of no provider');
  return provider;
}

function absentCode(absent: string | null): string {
  return absent === null ? 'throw B.null;' : writes(absent);
}

function whereKnown(range: Range, providers: readonly Provider[], code: string, absent: string | null): string {
  if (providerAt(providers, range.provider).always) return code;
  return `if(x${range.provider}>0){${code}}else{${absentCode(absent)}}`;
}

function bytesCode({ provider, from, to }: Range, providers: readonly Provider[]): { bytes: string; ends: string } {
  const { id } = providerAt(providers, provider).object.site.fetch;
  return { bytes: `c.b[${id}]`, ends: `T[x${provider}+${from}],T[x${provider}+${to}]` };
}

function copyCode(range: Range, providers: readonly Provider[]): string {
  const { bytes, ends } = bytesCode(range, providers);
  return `p=copy(o,v,p,${bytes},${bytes.replace('c.b', 'c.d')},${ends});`;
}

function valueCode({ name, ranges, absent }: Extract<Part, { kind: 'value' }>, providers: readonly Provider[]): string {
  const tries = ranges.map((range) => `if(x${range.provider}>0){${writes(name)}${copyCode(range, providers)}}else `);
  return `${tries.join('')}{${absentCode(absent)}}`;
}

/** Each is compared with the first that is there. */
function agreeCode(ranges: readonly Range[], providers: readonly Provider[]): string {
  const pairs = ranges.flatMap((a, index) =>
    ranges.slice(index + 1).map((b) => {
      const [first, second] = [bytesCode(a, providers), bytesCode(b, providers)];
      const same = `same(${first.bytes},${first.ends},${second.bytes},${second.ends})`;
      return `if(x${a.provider}>0&&x${b.provider}>0&&!${same})throw B.differ;`;
    }),
  );
  return pairs.join('');
}

function belowCode({ provider, slot }: Below, providers: readonly Provider[]): string {
  const value = `T[x${provider}+${slot}]`;
  return providerAt(providers, provider).always ? value : `(x${provider}>0?${value}:-2)`;
}

/** One object or null, or lists of them of the same length. */
function nestCode(values: readonly string[], depth: number, emit: string): string {
  const present = depth === 0 ? `p=${emit}(c,T,o,v,p,${values.join()});` : listCode(values, depth, emit);
  const none = writes('null');
  if (values.length === 1) return `if(${values[0]}===-1){${none}}else{${present}}`;
  const some = values.map((value) => `${value}>=0`).join('||');
  const nulls = values.map((value) => `${value}===-1`).join('||');
  return `if(${some}){if(${nulls})throw B.differ;${present}}else{${none}}`;
}

function listCode(values: readonly string[], depth: number, emit: string): string {
  const cells = values.map((_value, index) => `q${depth}_${index}`);
  const begin = cells.map((cell, index) => `let ${cell}=${values[index]};`).join('');
  const more = cells.map((cell) => `${cell}>0`).join('||');
  const ended = cells.length === 1 ? '' : `if(${cells.map((cell) => `${cell}===0`).join('||')})throw B.differ;`;
  const items = cells.map((_cell, index) => `z${depth}_${index}`);
  const take = cells.map((cell, index) => `const ${items[index]}=${itemCode(cell, cells.length)};`).join('');
  const step = cells.map((cell) => (cells.length === 1 ? `${cell}=T[${cell}];` : `if(${cell}>0)${cell}=T[${cell}];`));
  const inner = nestCode(items, depth - 1, emit);
  return `{${begin}o[p++]=91;for(let f=0;${more};f=1){${ended}if(f)o[p++]=44;${take}${inner}${step.join('')}}o[p++]=93}`;
}

function itemCode(cell: string, of: number): string {
  return of === 1 ? `T[${cell}+1]` : `(${cell}>0?T[${cell}+1]:-2)`;
}

function hiddenCode(typeName: string, hidden: readonly HiddenField[], providers: readonly Provider[]): string {
  const values = hidden.map(({ range }) => {
    const { bytes, ends } = bytesCode(range, providers);
    return `x${range.provider}>0?${bytes}.subarray(${ends}):null`;
  });
  const names = hidden.map(({ fieldName }) => JSON.stringify(fieldName));
  return `c.h.push({typeName:${JSON.stringify(typeName)},names:[${names.join()}],texts:[${values.join()}]});`;
}
