// Writes the scanners: functions that go through the bytes of one fetch's answer, check that they are what was asked for,
// and leave on the tape where things are. `b` bytes, `d` a view of them, `T` the tape, `i` the place; `T[0]` is the tape's end.
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import { differs } from './literal-code.ts';
import type { Choice, ScanField, ScanObject, ScanSite } from './scan-site.ts';
import { beginningOf } from './scan-tree.ts';

/** Slots of a list's cell: the next cell, and the element. */
const CELL_SLOTS = 2;
const NULL = differs('null');

export class ScannerCode {
  readonly functions: string[] = [];
  readonly #schema: GraphQLSchema;
  readonly #sites = new Map<ScanSite, string>();
  readonly #objects = new Map<ScanObject, string>();

  /** Enum values are those that clients may see. */
  constructor(apiSchema: GraphQLSchema) {
    this.#schema = apiSchema;
  }

  /** A function `(b, d, T)` that returns the root's record. */
  root(site: ScanSite): string {
    const scan = this.#site(site);
    return this.#add(`(b,d,T){${opening('{"data":')}const r=T[0];i=${scan}(b,d,T,i);${CLOSING}return r}`);
  }

  /**
   * A function `(b, d, T, i, base, n, L)` that leaves the record of each of `n` entities at `base`; -1 for none. `L` has how
   * each was asked for, behind where it was told. `i` is the place of the first; returned is that behind the list.
   */
  entities(site: ScanSite): string {
    const cases = site.choices.map((choice, kind) => `case ${kind}:i=${this.#choice(choice)}(b,d,T,i);break;`);
    const element = `if(b[i]===110){if(${NULL})throw B.form;i+=4;T[base+k]=-1}else{T[base+k]=T[0];switch(L[k+k+1]){${cases.join('')}default:throw B.typename}}`;
    const list = `for(let k=0;k<n;k++){if(k>0&&b[i++]!==44)throw B.form;${element}}`;
    return this.#add(`(b,d,T,i,base,n,L){${list}if(b[i]!==93)throw B.form;return i+1}`);
  }

  /** A function `(b, d, T, B_, N, LL)` for the answers to several fetches in one: each has its place in these lists. */
  merged(scans: readonly string[], names: readonly string[]): string {
    const steps = scans.map((scan, index) => {
      const text = `${index === 0 ? '{"data":{' : ','}${JSON.stringify(names[index])}:[`;
      const begin = index === 0 ? opening(text) : `if(${differs(text)})throw B.form;i+=${Buffer.byteLength(text)};`;
      return `${begin}i=${scan}(b,d,T,i,S[${index}],N[${index}],LL[${index}]);`;
    });
    return this.#add(`(b,d,T,S,N,LL){${steps.join('')}if(b[i]!==125)throw B.form;i++;${CLOSING}}`);
  }

  /** The first field tells the type where several may stand. */
  #choice({ told, objects }: Choice): string {
    const [only] = objects;
    if (!told && only !== undefined) return this.#object(only);
    const tries = objects.map(
      (object) => `if(!(${differs(beginningOf(object))}))return ${this.#object(object)}(b,d,T,i);`,
    );
    return this.#add(`(b,d,T,i){${tries.join('')}throw b[i]===123?B.typename:B.form}`);
  }

  #object(object: ScanObject): string {
    const known = this.#objects.get(object);
    if (known !== undefined) return known;
    const fields = object.fields.map((field, index) => this.#field(field, index, object));
    const begin = fields.length === 0 ? 'if(b[i]!==123)throw B.form;i++;' : '';
    const record = object.site.recorded ? openRecord(object) : '';
    const name = this.#add(`(b,d,T,i){${record}${begin}${fields.join('')}if(b[i]!==125)throw B.form;return i+1}`);
    this.#objects.set(object, name);
    return name;
  }

  #field(field: ScanField, index: number, object: ScanObject): string {
    const value = field.type === null ? JSON.stringify(object.told) : '';
    const text = `${index === 0 ? '{' : ','}${JSON.stringify(field.responseName)}:${value}`;
    const set = (slots: readonly number[], place: string): string =>
      slots.map((slot) => `T[r+${slot}]=${place};`).join('');
    const length = Buffer.byteLength(text);
    const name = `if(${differs(text)})throw B.form;${set(field.nameAt, 'i+1')}i+=${length};`;
    const scan =
      field.type === null
        ? ''
        : this.#value(field.type, field, field.recordAt === -1 ? null : `T[r+${field.recordAt}]`, 0);
    return `${name}${set(field.valueAt, 'i')}${scan}${set(field.endAt, 'i')}`;
  }

  /** `dest` takes the record or the list; null where nobody asks for it. */
  #value(type: GraphQLOutputType, field: ScanField, dest: string | null, depth: number): string {
    if (isNonNullType(type)) return `if(b[i]===110)throw B.null;${this.#present(type.ofType, field, dest, depth)}`;
    const none = `if(${NULL})throw B.form;i+=4;${dest === null ? '' : `${dest}=-1;`}`;
    return `if(b[i]===110){${none}}else{${this.#present(type, field, dest, depth)}}`;
  }

  #present(type: GraphQLOutputType, field: ScanField, dest: string | null, depth: number): string {
    if (isListType(type)) return this.#list(type.ofType, field, dest, depth);
    if (field.site === null) return this.#leaf(type);
    return `${dest === null ? '' : `${dest}=T[0];`}i=${this.#site(field.site)}(b,d,T,i);`;
  }

  #list(of: GraphQLOutputType, field: ScanField, dest: string | null, depth: number): string {
    const [cell, last] = [`q${depth}`, `l${depth}`];
    const inner = this.#value(of, field, dest === null ? null : `T[${cell}+1]`, depth + 1);
    const link = `const ${cell}=T[0];if((T[0]=${cell}+${CELL_SLOTS})>T.length)throw B.size;T[${cell}]=0;if(${last}===0)${dest}=${cell};else T[${last}]=${cell};${last}=${cell};`;
    const element = `${dest === null ? '' : link}${inner}const z=b[i++];if(z===44)continue;if(z===93)break;throw B.form;`;
    const begin = dest === null ? '' : `${dest}=0;let ${last}=0;`;
    return `{if(b[i]!==91)throw B.form;i++;${begin}if(b[i]===93)i++;else for(;;){${element}}}`;
  }

  #site(site: ScanSite): string {
    const known = this.#sites.get(site);
    if (known !== undefined) return known;
    const [choice] = site.choices;
    if (choice === undefined) throw new Error('a place where nothing may stand');
    const name = this.#choice(choice);
    this.#sites.set(site, name);
    return name;
  }

  #leaf(type: GraphQLOutputType): string {
    const named = getNamedType(type);
    const shown = this.#schema.getType(named.name);
    const enumType = isEnumType(shown) ? shown : isEnumType(named) ? named : null;
    if (enumType !== null) {
      const tries = enumType.getValues().map(({ name }) => {
        const text = JSON.stringify(name);
        return `if(!(${differs(text)}))i+=${text.length};else `;
      });
      return `${tries.join('')}throw B.enum;`;
    }
    switch (named.name) {
      case 'String':
        return 'if(b[i]!==34)throw B.form;i=str(b,i+1);';
      case 'ID':
        return 'i=b[i]===34?str(b,i+1):int(b,i);';
      case 'Int':
        return 'i=int(b,i);';
      case 'Float':
        return 'i=num(b,i);';
      case 'Boolean':
        return `if(!(${differs('true')}))i+=4;else if(!(${differs('false')}))i+=5;else throw B.form;`;
      default:
        return 'i=any(b,i,0);';
    }
  }

  #add(rest: string): string {
    const name = `s${this.functions.length}`;
    this.functions.push(`function ${name}${rest}`);
    return name;
  }
}

/** The type, then for the chain the next record, then a place for each entity that is fetched. */
function openRecord({ site, size, tag }: ScanObject): string {
  const record = `const r=T[0];if((T[0]=r+${size})>T.length)throw B.size;T[r]=${tag};`;
  if (site.chain === -1) return record;
  const { chain, attached } = site;
  const link = `if(T[${chain + 1}]===0)T[${chain}]=r;else T[T[${chain + 1}]+1]=r;T[${chain + 1}]=r;T[r+1]=0;`;
  return `${record}${link}${attached.map((_fetch, index) => `T[r+${2 + index}]=0;`).join('')}`;
}

/** What begins otherwise told errors, or is no answer. */
function opening(text: string): string {
  return `if(${differs(text, '0')})throw b[2]===101?B.errors:B.form;let i=${Buffer.byteLength(text)};`;
}

/** The end of the answer; servers may end a body with a line's end. */
const CLOSING = 'if(b[i]!==125)throw b[i]===44?B.errors:B.form;i++;if(b[i]===10)i++;if(i!==b.length)throw B.form;';
