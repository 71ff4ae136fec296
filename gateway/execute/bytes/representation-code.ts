// Writes how an entity is told to the department that knows more of it: each representation once, copied as bytes from
// where its fields were scanned.
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Fetch } from '../steps.ts';
import { valueSlots } from './answer-tree.ts';
import { NotCompiled } from './bail.ts';
import { writes } from './literal-code.ts';
import { ATTACHED_AT, type ScanField, type ScanObject, type ScanSite, typesUnder } from './scan-tree.ts';

/** A piece of one representation: text that is always the same, or the value that a record has between two slots. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly fetch: number;
      readonly entity: number | null;
      readonly from: number;
      readonly to: number;
    };
/** How entities of one type at one place are told; `kind` is their place among the types that the fetch answers. */
export type RepresentedType = { readonly tag: number; readonly kind: number; readonly pieces: readonly Piece[] };
export type Represented = {
  readonly host: ScanSite;
  readonly slot: number;
  readonly types: readonly RepresentedType[];
};
type Entities = ReadonlyMap<Fetch, ScanSite>;

/** The types that a fetch of entities asks about, of those that stand at the place. */
export function requiredTypes(
  requires: readonly QueryPlanSelectionNode[],
  host: ScanSite,
  schema: GraphQLSchema,
): string[] {
  const asked = new Set(requires.flatMap((part) => typesUnder(schema, conditionOf(part))));
  return host.objects.map(({ type }) => type.name).filter((name) => asked.has(name));
}

/** Asks the scanners for the places of all that identifies the entities. */
export function representTypes(
  fetch: Fetch,
  { host, entities, schema }: { readonly host: ScanSite; readonly entities: Entities; readonly schema: GraphQLSchema },
): Represented {
  const answered = entities.get(fetch)?.objects ?? [];
  const types = answered.map(({ type }, kind): RepresentedType => {
    const tag = host.objects.findIndex((object) => object.type.name === type.name);
    const parts = (fetch.requires ?? []).filter((part) => typesUnder(schema, conditionOf(part)).includes(type.name));
    const [only, second] = parts;
    if (only === undefined || second !== undefined) throw new NotCompiled('a representation of several parts');
    const names = only.selections ?? [];
    return { tag, kind, pieces: piecesOf(names, host, host.objects[tag], entities, fetch) };
  });
  host.recorded = true;
  return { host, slot: ATTACHED_AT + host.attached.indexOf(fetch), types };
}

function conditionOf(part: QueryPlanSelectionNode): string {
  if (part.kind !== 'InlineFragment' || part.typeCondition === undefined)
    throw new NotCompiled('a representation without type');
  return part.typeCondition;
}

function piecesOf(
  selections: readonly QueryPlanSelectionNode[],
  host: ScanSite,
  object: ScanObject | undefined,
  entities: Entities,
  fetch: Fetch,
): Piece[] {
  if (object === undefined) throw new NotCompiled('a type that does not stand there');
  const before = host.attached.slice(0, host.attached.indexOf(fetch));
  const pieces = selections.flatMap((selection, index): Piece[] => {
    if (selection.kind !== 'Field') throw new NotCompiled('a representation with fragments');
    const text = `${index === 0 ? '{' : ','}${JSON.stringify(selection.alias ?? selection.name)}:`;
    if (selection.name === '__typename') return [{ kind: 'text', text: `${text}${JSON.stringify(object.type.name)}` }];
    return [{ kind: 'text', text }, whereIs(selection, object, before, entities)];
  });
  return joinTexts([...pieces, { kind: 'text', text: '}' }]);
}

/** The value stands with the object itself, or with what an earlier fetch brought of the entity. */
function whereIs(
  selection: Extract<QueryPlanSelectionNode, { kind: 'Field' }>,
  object: ScanObject,
  before: readonly Fetch[],
  entities: Entities,
): Piece {
  const name = selection.alias ?? selection.name;
  const others = before.map((fetch, index) => ({
    found: entities.get(fetch)?.objects.find(({ type }) => type === object.type),
    entity: ATTACHED_AT + index,
  }));
  for (const { found, entity } of [{ found: object, entity: null }, ...others]) {
    const field = found?.fields.find(({ responseName }) => responseName === name);
    if (found === undefined || field === undefined) continue;
    if (!isWhole(field, selection.selections)) throw new NotCompiled('a representation of a part of what was fetched');
    const [from, to] = valueSlots(found, field);
    return { kind: 'value', fetch: found.site.fetch.id, entity, from, to };
  }
  throw new NotCompiled('a representation of what nobody brings');
}

/** Whether the fetched value has the fields of the representation, these alone and in their order. */
function isWhole({ site }: ScanField, selections: readonly QueryPlanSelectionNode[] | undefined): boolean {
  if (site === null || selections === undefined) return site === null && selections === undefined;
  const names = selections.map((selection) =>
    selection.kind === 'Field' ? (selection.alias ?? selection.name) : null,
  );
  return site.objects.every(
    ({ fields }) =>
      fields.length === names.length &&
      fields.every((field, index) => {
        const selection = selections[index];
        return (
          field.responseName === names[index] && selection?.kind === 'Field' && isWhole(field, selection.selections)
        );
      }),
  );
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

/**
 * Three functions: `find(c,T,R,K)` numbers the entities, each once, leaves a record and the kind of each in `R` and `K`
 * and returns how many there are, their bytes in `c.length`; `write(c,T,R,n,o,v,p)` writes them; `link(T,base)` leaves with
 * each object the record of its entity.
 */
export function representationCode({ host, slot, types }: Represented, id: number): string {
  const finds = types.map(({ tag, kind, pieces }) => `case ${tag}:{${findOne(pieces, { tag, kind, slot })}break}`);
  const writesAll = types.map(({ tag, pieces }) => `case ${tag}:{${writeOne(pieces)}break}`);
  const walk = `let q=T[${host.chain}];q!==0;q=T[q+1]`;
  return `function find${id}(c,T,R,K){let n=0,l=0;TAB.fill(0);for(${walk}){switch(T[q]){${finds.join('')}}}c.length=l;return n}
function write${id}(c,T,R,n,o,v,p){for(let k=0;k<n;k++){const q=R[k];if(k>0)o[p++]=44;switch(T[q]){${writesAll.join('')}}}return p}
function link${id}(T,base){for(${walk}){const e=T[q+${slot}];if(e>0)T[q+${slot}]=T[base+e-1]}}`;
}

type Place = { readonly tag: number; readonly kind: number; readonly slot: number };

/** Equal representations are one: an open hash over their bytes. What an unknown entity would have told is not asked. */
function findOne(pieces: readonly Piece[], { tag, kind, slot }: Place): string {
  const values = pieces.filter((piece) => piece.kind === 'value');
  const record = (entity: number | null, of: string): string => (entity === null ? of : `T[${of}+${entity}]`);
  const known = values.flatMap(({ entity }) => (entity === null ? [] : [`if(T[q+${entity}]<=0)break;`]));
  const range = (piece: (typeof values)[number], of: string): string => {
    const at = record(piece.entity, of);
    return `T[${at}+${piece.from}],T[${at}+${piece.to}]`;
  };
  const hashes = values.map((piece) => `h=hash(c.b[${piece.fetch}],${range(piece, 'q')},h);`);
  const same = values.map(
    (piece) => `same(c.b[${piece.fetch}],${range(piece, 'q')},c.b[${piece.fetch}],${range(piece, 'e')})`,
  );
  const texts = pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? Buffer.byteLength(piece.text) : 0), 0);
  const lengths = values.map((piece) => {
    const at = record(piece.entity, 'q');
    return `+T[${at}+${piece.to}]-T[${at}+${piece.from}]`;
  });
  const fresh = `if(n>=MAX)throw B.size;TAB[x]=q;R[n]=q;K[n]=${kind};n++;T[q+${slot}]=n;l+=${texts}${lengths.join('')};break;`;
  const equal = `T[e]===${tag}${same.map((test) => `&&${test}`).join('')}`;
  return `${known.join('')}let h=-2128831035;${hashes.join('')}for(let x=h&MASK;;x=(x+1)&MASK){const e=TAB[x];if(e===0){${fresh}}if(${equal}){T[q+${slot}]=T[e+${slot}];break}}`;
}

function writeOne(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return writes(piece.text);
      const at = piece.entity === null ? 'q' : `T[q+${piece.entity}]`;
      return `p=copy(o,v,p,c.b[${piece.fetch}],c.d[${piece.fetch}],T[${at}+${piece.from}],T[${at}+${piece.to}]);`;
    })
    .join('');
}
