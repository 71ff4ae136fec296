// Writes the functions by which the entities at a place are told to a department: each representation once, copied as bytes
// from where its fields were scanned.
import { writes } from './literal-code.ts';
import type { Kinds, Piece, Represented, RepresentedType, Subset } from './representation.ts';

type Place = Pick<Extract<Piece, { kind: 'value' }>, 'fetch' | 'entity' | 'from' | 'to'>;

/**
 * Three functions: `find(c,T,L)` numbers the entities, each once, leaves a record and the kind of each in `L` and returns how
 * many there are, their bytes in `c.length`; `write(c,T,L,n,o,v,p)` writes them; `link(T,base)` leaves with each object the
 * record of its entity.
 */
export function representationCode(represented: Represented, id: number): string {
  const { host, slot, types } = represented;
  const finds = types.map((type, kind) => type && `case ${kind}:{${findOne(type, { kind, slot })}break}`);
  const texts = types.map((type, kind) => type && `case ${kind}:{${writeOne(type.pieces)}break}`);
  const walk = `let q=T[${host.chain}];q!==0;q=T[q+1]`;
  const find = `let n=0,l=0;TAB.fill(0);for(${walk}){${kindCode(represented)}switch(k){${finds.join('')}}}c.length=l;return n`;
  const write = `for(let j=0;j<n;j++){const q=L[j+j];if(j>0)o[p++]=44;switch(L[j+j+1]){${texts.join('')}}}return p`;
  const link = `for(${walk}){const e=T[q+${slot}];if(e<-1)T[q+${slot}]=T[base-e-2]}`;
  return `function find${id}(c,T,L){${find}}
function write${id}(c,T,L,n,o,v,p){${write}}
function link${id}(T,base){${link}}`;
}

/** Sets `k`, the kind of the target `q`: by its own type, or by that of an entity fetched before. */
function kindCode({ kinds, tellers, unclear }: Represented): string {
  const own = `let k=${byTag(kinds, 'T[q]')};`;
  if (tellers.length === 0) return own;
  const asks = tellers.map(({ slot, kinds: told }) => `{const e=T[q+${slot}];if(e>0){z=1;k=${byTag(told, 'T[e]')}}}`);
  const test = unclear.map((tag) => `T[q]===${tag}`).join('||');
  return `${own}let z=0;${asks.join('')}if(z===0&&(${test}))throw B.typename;`;
}

function byTag(kinds: Kinds, tag: string): string {
  return `(${[...kinds].map(([of, kind]) => `${tag}===${of}?${kind}:`).join('')}-1)`;
}

/**
 * Equal representations are one: an open hash over their bytes. The entity's number is kept below -1 until it is linked, so
 * that nobody takes it for a record. What an unknown entity would have told is not asked.
 */
function findOne(
  { pieces, inParts }: RepresentedType,
  { kind, slot }: { readonly kind: number; readonly slot: number },
): string {
  const values = pieces.filter((piece) => piece.kind === 'value');
  const unknown = inParts ? 'throw B.null;' : 'break;';
  const known = values.flatMap(({ entity }) => (entity === null ? [] : [`if(T[q+${entity}]<=0)${unknown}`]));

  const differs = values.flatMap((value) =>
    value.alike.map((other) => {
      const [one, two] = [`c.b[${value.fetch}],${ends(value, 'q')}`, `c.b[${other.fetch}],${ends(other, 'q')}`];
      return `if(${recordOf(other, 'q')}>0&&!same(${one},${two}))throw B.differ;`;
    }),
  );
  const hashes = values.map((value) => `h=hash(c.b[${value.fetch}],${ends(value, 'q')},h);`);
  const same = values.map((value) => {
    const bytes = `c.b[${value.fetch}]`;
    return `&&same(${bytes},${ends(value, 'q')},${bytes},${ends(value, 'w')})`;
  });
  const texts = pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? Buffer.byteLength(piece.text) : 0), 0);
  const lengths = values.map(
    (value) => `+T[${recordOf(value, 'q')}+${value.to}]-T[${recordOf(value, 'q')}+${value.from}]`,
  );
  const fresh = `if(n>=MAX)throw B.size;L[n+n]=q;L[n+n+1]=${kind};TAB[x]=++n;T[q+${slot}]=-1-n;l+=${texts}${lengths.join('')};break;`;
  const equal = `const w=L[e+e-2];if(L[e+e-1]===${kind}${same.join('')}){T[q+${slot}]=-1-e;break}`;
  return `${known.join('')}${differs.join('')}let h=-2128831035;${hashes.join('')}for(let x=h&MASK;;x=(x+1)&MASK){const e=TAB[x];if(e===0){${fresh}}${equal}}`;
}

/** Writes what the record in the variable `of` has. */
function writeOne(pieces: readonly Piece[], of = 'q'): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return writes(piece.text);
      if (piece.subset !== null) return writeSubset(piece.subset, `T[${recordOf(piece, of)}+${piece.subset.slot}]`);
      return `p=copy(o,v,p,c.b[${piece.fetch}],c.d[${piece.fetch}],${ends(piece, of)});`;
    })
    .join('');
}

let names = 0;

/** The objects below a field, of each only what is asked for: never longer than what came. */
function writeSubset({ depth, objects }: Subset, value: string): string {
  const cases = [...objects].map(
    ([tag, pieces]) =>
      (of: string) =>
        `case ${tag}:{${writeOne(pieces, of)}break}`,
  );
  return level(value, depth);

  function level(from: string, left: number): string {
    const name = `w${names++}`;
    const present =
      left === 0
        ? `switch(T[${name}]){${cases.map((write) => write(name)).join('')}default:throw B.typename}`
        : `o[p++]=91;for(let f=0;${name}>0;${name}=T[${name}],f=1){if(f)o[p++]=44;${level(`T[${name}+1]`, left - 1)}}o[p++]=93;`;
    return `{let ${name}=${from};if(${name}<0){${writes('null')}}else{${present}}}`;
  }
}

function ends(value: Place, of: string): string {
  return `T[${recordOf(value, of)}+${value.from}],T[${recordOf(value, of)}+${value.to}]`;
}

function recordOf({ entity }: Place, of: string): string {
  return entity === null ? of : `T[${of}+${entity}]`;
}
