// Compiles an operation into the function that makes its answer from what the departments brought. It handles answers as
// they should be; at anything else it throws BAIL, and `completeValue` does the same work by the letter.
import {
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { LIMITS } from '../config.ts';
import type { HiddenRow } from '../execute/hidden-row.ts';
import { define, literalKey, own, reading, setting } from '../execute/property.ts';
import { type Conditions, type SelectedField, type Source, selectFields } from '../execute/selected-fields.ts';
import type { Data } from '../execute/targets.ts';
import { isDenied, isHidden } from '../guard/marks.ts';
import type { Operation } from '../guard/operation.ts';

/** Thrown, never seen by anybody else. */
export const BAIL = Symbol('bail');

export type ShapeInput = {
  readonly data: Data;
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly introspected: Data | null;
  /** Whether a missing value is explained: an entity does not exist, or an error was told. */
  readonly absent: boolean;
  readonly hidden: HiddenRow[];
};
/** The value of `data` in the answer. Throws BAIL. */
export type ShapeData = (input: ShapeInput) => Data;

class TooManyFunctions extends Error {}

/** The operation may carry marks of denied and hidden fields. One that would be too long always bails. */
export function compileShape(operation: Pick<Operation, 'node' | 'fragments'>, schema: GraphQLSchema): ShapeData {
  try {
    return compile(operation, schema);
  } catch (error) {
    if (!(error instanceof TooManyFunctions)) throw error;
    return () => {
      throw BAIL;
    };
  }
}

function compile(operation: Pick<Operation, 'node' | 'fragments'>, schema: GraphQLSchema): ShapeData {
  const generator = new Generator(operation, schema);
  const type = schema.getRootType(operation.node.operation);
  if (type == null) throw new Error(`no root type for a ${operation.node.operation}`);
  const root = generator.object(type, [{ set: operation.node.selectionSet, under: [] }]);
  return generator.compile(root);
}

/** Functions made of text; each writes one kind of object. Names in the text are GraphQL names or quoted by JSON. */
class Generator {
  readonly #operation: Pick<Operation, 'node' | 'fragments'>;
  readonly #schema: GraphQLSchema;
  readonly #functions: string[] = [];
  readonly #enums = new Map<string, string>();
  /** Functions by what they write: nested abstract types would be written once for each way that leads to them. */
  readonly #known = new Map<string, string>();
  readonly #sets = new Map<object, number>();

  constructor(operation: Pick<Operation, 'node' | 'fragments'>, schema: GraphQLSchema) {
    this.#operation = operation;
    this.#schema = schema;
  }

  compile(root: string): ShapeData {
    const enums = [...this.#enums].map(([type, name]) => `const ${name}=enums.get(${JSON.stringify(type)});`);
    const source = `${enums.join('')}${this.#functions.join('\n')}
return function shape(input){return ${root}(input.data,input.coerced,input.absent,input.hidden,input.introspected)}`;
    const values = new Map([...this.#enums.keys()].map((type) => [type, this.#namesOf(type)]));
    return new Function('BAIL', 'own', 'define', 'enums', source)(BAIL, own, define, values) as ShapeData;
  }

  /** `o` object, `V` variables, `A` absent, `H` hidden rows, `I` introspected. */
  object(type: GraphQLObjectType | GraphQLInterfaceType, sources: readonly Source[]): string {
    const fields = selectFields(this.#schema, type, { sources, fragments: this.#operation.fragments });
    const key = this.#keyOf(type.name, sources);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = this.#newName();
    this.#known.set(key, name);
    // The place is taken before the functions of the fields below are written.
    const place = this.#functions.push('') - 1;
    const shown = fields.filter(({ node }) => !isHidden(node));
    const isConditional = shown.some(({ conditions }) => conditions !== null);
    const body = isConditional ? this.#stepwise(type, shown) : this.#literal(type, shown);
    const form = `if(typeof o!=='object'||Array.isArray(o))throw BAIL;`;
    const told = isInterfaceType(type)
      ? ''
      : `const n=o.__typename;if(n!==undefined&&n!==${JSON.stringify(type.name)})throw BAIL;`;
    this.#functions[place] = `function ${name}(o,V,A,H,I){${form}${told}${this.#rows(type, fields)}${body}}`;
    return name;
  }

  #literal(type: GraphQLObjectType | GraphQLInterfaceType, fields: readonly SelectedField[]): string {
    const values = fields.map((field, index) => this.#value(type, field, `x${index}`));
    const members = fields.map(({ responseName }, index) => `${literalKey(responseName)}:x${index}`);
    return `${values.join('')}return {${members.join(',')}}`;
  }

  #stepwise(type: GraphQLObjectType | GraphQLInterfaceType, fields: readonly SelectedField[]): string {
    const steps = fields.map((field, index) => {
      const set = `{${this.#value(type, field, `x${index}`)}${setting('s', field.responseName, `x${index}`)}}`;
      return field.conditions === null ? set : `if(${test(field.conditions)})${set}`;
    });
    return `const s={};${steps.join('')}return s`;
  }

  /** A statement that declares `out` with the field's value. */
  #value(type: GraphQLObjectType | GraphQLInterfaceType, field: SelectedField, out: string): string {
    const { fieldName, responseName, node } = field;
    if (fieldName === '__typename')
      return isInterfaceType(type) ? `throw BAIL;let ${out};` : `const ${out}=${JSON.stringify(type.name)};`;
    if (fieldName === '__schema' || fieldName === '__type')
      return `if(I==null)throw BAIL;const ${out}=${reading('I', responseName)};if(${out}===undefined)throw BAIL;`;
    const fieldType = type.getFields()[fieldName]?.type;
    if (fieldType === undefined) throw new Error(`${type.name} has no field ${fieldName}`);
    // Where it must not be null, what holds it is null instead.
    if (isDenied(node)) return isNonNullType(fieldType) ? `throw BAIL;let ${out};` : `const ${out}=null;`;
    return `let ${out};{const v=${reading('o', responseName)};${this.#complete(fieldType, 'v', out, field.below)}}`;
  }

  #complete(type: GraphQLOutputType, value: string, out: string, below: readonly Source[]): string {
    if (isNonNullType(type)) return `if(${value}==null)throw BAIL;${this.#present(type.ofType, value, out, below)}`;
    const missing = `if(${value}===undefined&&!A)throw BAIL;${out}=null;`;
    return `if(${value}==null){${missing}}else{${this.#present(type, value, out, below)}}`;
  }

  #present(type: GraphQLOutputType, value: string, out: string, below: readonly Source[]): string {
    if (isListType(type)) {
      const [list, item, each, index] = ['l', 'e', 'r', 'i'].map((letter) => `${letter}${value}`);
      const inner = this.#complete(type.ofType, String(item), String(each), below);
      return `if(!Array.isArray(${value}))throw BAIL;const ${list}=new Array(${value}.length);for(let ${index}=0;${index}<${value}.length;${index}++){const ${item}=${value}[${index}];let ${each};${inner}${list}[${index}]=${each}}${out}=${list};`;
    }
    if (isLeafType(type)) return `${this.#checkLeaf(type, value)}${out}=${value};`;
    return `${out}=${this.#composite(type as GraphQLCompositeType, below)}(${value},V,A,H);`;
  }

  #composite(type: GraphQLCompositeType, below: readonly Source[]): string {
    if (!isAbstractType(type)) return this.object(type, below);
    const name = this.#newName();
    const place = this.#functions.push('') - 1;
    const types: (GraphQLObjectType | GraphQLInterfaceType)[] = [...this.#schema.getPossibleTypes(type)];
    // Where an interface's own subgraph told the object, it knows the interface's name alone.
    if (isInterfaceType(type)) types.push(type);
    const cases = types.map(
      (possible) => `case ${JSON.stringify(possible.name)}:return ${this.object(possible, below)}(o,V,A,H);`,
    );
    this.#functions[place] = `function ${name}(o,V,A,H){switch(o.__typename){${cases.join('')}}throw BAIL}`;
    return name;
  }

  #checkLeaf(type: GraphQLLeafType, value: string): string {
    if (isEnumType(type)) {
      const name = this.#enums.get(type.name) ?? `E${this.#enums.size}`;
      this.#enums.set(type.name, name);
      return `if(!${name}.has(${value}))throw BAIL;`;
    }
    const integer = `(typeof ${value}==='number'&&Number.isInteger(${value})&&Math.abs(${value})<1e21)`;
    switch (type.name) {
      case 'String':
        return `if(typeof ${value}!=='string')throw BAIL;`;
      case 'ID':
        return `if(typeof ${value}!=='string'&&!${integer})throw BAIL;`;
      case 'Int':
        return `if(!${integer})throw BAIL;`;
      case 'Float':
        return `if(typeof ${value}!=='number')throw BAIL;`;
      case 'Boolean':
        return `if(typeof ${value}!=='boolean')throw BAIL;`;
      default:
        return '';
    }
  }

  #rows(type: GraphQLObjectType | GraphQLInterfaceType, fields: readonly SelectedField[]): string {
    const hidden = fields.filter(({ node }) => isHidden(node));
    if (hidden.length === 0) return '';
    const values = hidden.map(
      ({ fieldName, responseName }) => `${literalKey(fieldName)}:${reading('o', responseName)}`,
    );
    return `H.push({typeName:${JSON.stringify(type.name)},values:{${values.join(',')}}});`;
  }

  #namesOf(type: string): ReadonlySet<string> {
    const found = this.#schema.getType(type);
    return new Set(isEnumType(found) ? found.getValues().map(({ name }) => name) : []);
  }

  #keyOf(type: string, sources: readonly Source[]): string {
    return `${type} ${sources.map(({ set, under }) => `${this.#idOf(set)}${JSON.stringify(under)}`).join()}`;
  }

  #idOf(set: object): number {
    const id = this.#sets.get(set) ?? this.#sets.size;
    this.#sets.set(set, id);
    return id;
  }

  #newName(): string {
    if (this.#functions.length >= LIMITS.shapeFunctionsMax) throw new TooManyFunctions();
    return `f${this.#functions.length}`;
  }
}

function test(conditions: NonNullable<Conditions>): string {
  return conditions
    .map((way) => way.map(({ variable, is }) => `V[${JSON.stringify(variable)}]===${is}`).join('&&'))
    .map((way) => `(${way})`)
    .join('||');
}
