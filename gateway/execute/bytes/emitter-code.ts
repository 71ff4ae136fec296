// Writes the emitters: functions that put the answer together out of pieces of the departments' answers. `c` holds their
// bytes, `T` is the tape, `o` the output with its view `v`, `p` the place; each returns the place behind what it wrote.
import type { AnswerObject, AnswerSite, Part, Provider } from './answer-tree.ts';
import { writes } from './literal-code.ts';
import { ATTACHED_AT, type ScanSite } from './scan-tree.ts';

export class EmitterCode {
  readonly functions: string[] = [];

  /** A function `(c, T, o, v, p, r)`. */
  site({ host, objects }: AnswerSite): string {
    const cases = objects.map((object) => `case ${object.tag}:{${this.#object(object, host)}return p}`);
    const name = `e${this.functions.length}`;
    this.functions.push(`function ${name}(c,T,o,v,p,r0){switch(T[r0]){${cases.join('')}}throw B.typename}`);
    return name;
  }

  #object({ providers, parts }: AnswerObject, host: ScanSite): string {
    const records = providers.slice(1).map((provider, index) => `const r${index + 1}=${recordOf(provider, host)};`);
    return `${records.join('')}${parts.map((part) => this.#part(part, providers)).join('')}`;
  }

  #part(part: Part, providers: readonly Provider[]): string {
    if (part.kind === 'text') return writes(part.text);
    if (part.kind === 'hidden') return '';
    const provider = providers[part.provider];
    const present = part.kind === 'run' ? copyRun(part, provider) : this.#nested(part);
    if (provider?.entityOf == null) return present;
    // The department knows no such entity: null where that may be.
    const absent = part.absent === null ? 'throw B.null;' : writes(part.absent);
    return `if(r${part.provider}>0){${present}}else{${absent}}`;
  }

  #nested({ provider, field, below, depth }: Extract<Part, { kind: 'object' }>): string {
    const emit = this.site(below);
    const value = `T[r${provider}+${field.recordAt}]`;
    return `${writes(`${JSON.stringify(field.responseName)}:`)}${valueCode(value, depth, emit)}`;
  }
}

/** Where the tape holds what this provider brought of the object: a root of its own, or the entity of the host's. */
function recordOf({ object, entityOf }: Provider, host: ScanSite): string {
  return entityOf === null ? `c.r[${object.site.fetch.id}]` : `T[r0+${ATTACHED_AT + host.attached.indexOf(entityOf)}]`;
}

function copyRun({ provider, from, to }: Extract<Part, { kind: 'run' }>, of: Provider | undefined): string {
  const id = of?.object.site.fetch.id;
  return `p=copy(o,v,p,c.b[${id}],c.d[${id}],T[r${provider}+${from}],T[r${provider}+${to}]);`;
}

/** A record, or a list of `depth` levels; -1 is null. */
function valueCode(value: string, depth: number, emit: string): string {
  const none = writes('null');
  if (depth === 0) return `{const x=${value};if(x<0){${none}}else p=${emit}(c,T,o,v,p,x)}`;
  const cell = `q${depth}`;
  const items = `o[p++]=91;for(let f=0;${cell}>0;${cell}=T[${cell}],f=1){if(f)o[p++]=44;${valueCode(`T[${cell}+1]`, depth - 1, emit)}}o[p++]=93;`;
  return `{let ${cell}=${value};if(${cell}<0){${none}}else{${items}}}`;
}
