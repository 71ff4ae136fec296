// How each field of the museum is computed. Subgraphs and the monolith share these rules; they differ in where a field
// that another subgraph owns is read: the monolith reads the row, a subgraph the representation it was sent.
import { findRow, findRows, ROWS, type Row } from './rows.ts';

type Args = Readonly<Record<string, unknown>>;
/** A field of the same object that may belong to another subgraph; `args` as `@requires` names them. */
export type Read = (name: string, args?: Args) => unknown;
export type Field = (row: Row, args: Args, read: Read) => unknown;

type Floor = { readonly level: number; readonly heightM?: number | null };

function ofType(typename: string): Row[] {
  return ROWS.filter((row) => row.__typename === typename);
}

function first(rows: (Row | null)[] | null, count: unknown): (Row | null)[] | null {
  return typeof count === 'number' ? (rows?.slice(0, Math.max(0, count)) ?? null) : rows;
}

function inLanguage(texts: unknown, lang: unknown): string | null {
  return (texts as Record<string, string>)[String(lang)] ?? null;
}

function needRow(id: unknown): Row {
  const row = findRow(id);
  if (row === null) throw new Error(`SELECT * FROM rows WHERE id = '${id}' -- found none`);
  return row;
}

const QUERY: Readonly<Record<string, Field>> = {
  hall: (_, { id }) => findRow(id),
  halls: (_, { filter }) => {
    const { floor, kinds } = (filter ?? {}) as { floor?: number | null; kinds?: readonly string[] | null };
    return ofType('Hall').filter(
      (hall) =>
        (floor == null || (hall.floor as Floor).level === floor) && (kinds?.includes(String(hall.kind)) ?? true),
    );
  },
  entrance: () => findRow('h1'),
  exhibit: (_, { id }) => findRow(id),
  exhibits: (_, { ids, sort }) => {
    const { by, descending } = (sort ?? {}) as { by?: string; descending?: boolean };
    const rows = (findRows(ids) ?? []).filter((row) => row !== null);
    const key = (row: Row) => (by === 'YEAR' ? Number(row.year) : String(row.id));
    const sorted = rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    return descending ? sorted.reverse() : sorted;
  },
  latest: (_, { count }) => first(findRows(['e4', null, 'e2', 'e1']), count),
  person: (_, { id }) => findRow(id),
  staff: (_, { roles }) => ofType('Person').filter(({ role }) => Array.isArray(roles) && roles.includes(role)),
  any: (_, { ids }) => findRows(ids),
  visit: (_, { id }) => findRow(id),
  visits: (_, { last }) => ofType('Visit').slice(-Math.max(1, Number(last))),
  stall: (_, { id }) => findRow(id),
  shops: () => findRows(['s1', 'k1', 's2']),
  order: (_, { id }) => findRow(id),
  cheapest: () => findRow('e3'),
};

const MUTATION: Readonly<Record<string, Field>> = {
  promote: (_, { id, role }) => ({ ...needRow(id), role }),
  hang: (_, { id }) => needRow(id),
  book: (_, { hall, guide }) => ({ ...needRow('v1'), hall, guide }),
  sell: (_, { order }) => {
    const { exhibit, buyer, counts } = order as {
      exhibit: string;
      buyer: { series: string; no: number } | null;
      counts: unknown;
    };
    return { ...needRow('b2'), exhibit, buyer: buyer && findByBadge(buyer)?.id, counts };
  },
};

/** Of every exhibit, whatever its type. */
const EXHIBIT: Readonly<Record<string, Field>> = {
  title: ({ titles }, { lang }) => inLanguage(titles, lang),
  maker: ({ maker }) => findRow(maker),
  related: ({ related }) => findRows(related),
  keeper: ({ keeper }) => findRow(keeper),
  of: ({ of }) => findRow(of),
  orders: ({ id }) => ofType('Order').filter(({ exhibit }) => exhibit === id),
  stars: ({ stars }, { by }) => (typeof by === 'string' ? (stars as number[]).slice(1) : stars),
  century: (_, __, read) => {
    const year = read('year');
    return typeof year === 'number' ? Math.ceil(year / 100) : null;
  },
  crate: (_, __, read) => {
    const [size, frame] = [read('size') as number[], read('frame') as { wood: string | null }];
    return `${size.join('×')} ${frame.wood}`;
  },
};

const PLACE: Readonly<Record<string, Field>> = {
  visits: ({ id }) =>
    ofType('Visit').filter(({ hall, route }) => hall === id || (route as string[] | null)?.includes(id)),
  offers: ({ offers, currency }) => findRows(offers)?.map((row) => row && { ...row, currency }),
  hall: ({ hall }) => findRow(hall),
};

const TYPES: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  Query: QUERY,
  Mutation: MUTATION,
  Exhibit: EXHIBIT,
  Painting: EXHIBIT,
  Statue: EXHIBIT,
  Film: EXHIBIT,
  Stall: PLACE,
  Kiosk: PLACE,
  Hall: {
    ...PLACE,
    name: ({ names }, { lang }) => inLanguage(names, lang),
    exhibits: ({ exhibits }, { first: count }) => first(findRows(exhibits), count),
    walls: ({ walls }) => (walls as unknown[]).map(findRows),
    star: ({ star }) => findRow(star),
    seats: (_, { row }) => {
      if (row === 13) throw new Error('relation "seats" at seatsOf (/museum/halls/seats.ts:3:1)');
      return Number(row) * 2;
    },
    guards: ({ guards }) => findRows(guards),
    insured: (_, __, read) => {
      const star = read('star') as { id: string; note: string | null } | null;
      return star && star.id.length + (star.note?.length ?? 100);
    },
    heating: (_, __, read) => {
      const { level, heightM } = read('floor') as Floor;
      return `${level}/${heightM ?? '?'}`;
    },
    sign: (_, __, read) => `→ ${read('name', { lang: 'EN' })}`,
    theme: ({ theme }, { lang }) => (theme === null ? null : `${theme}/${lang}`),
    curator: ({ curator }) => findRow(curator),
  },
  Person: {
    boss: ({ boss }) => findRow(boss),
    team: ({ team }) => findRows(team),
    orders: ({ id }) => ofType('Order').filter(({ buyer }) => buyer === id),
    visits: ({ id }) => ofType('Visit').filter(({ guide }) => guide === id),
    works: ({ works }, { first: count }) => first(findRows(works), count),
    best: ({ best }) => findRow(best),
  },
  Visit: {
    guide: ({ guide }) => findRow(guide),
    hall: ({ hall }) => findRow(hall),
    seen: ({ seen }) => findRows(seen),
    route: ({ route }) => findRows(route),
  },
  Offer: {
    exhibit: ({ exhibit }) => findRow(exhibit),
    // The monolith knows the stall an offer came from; the shop is sent its currency as an argument.
    price: ({ amount, currency: above }, { currency = above }) => `${amount} ${currency}`,
  },
  Order: { buyer: ({ buyer }) => findRow(buyer), exhibit: ({ exhibit }) => findRow(exhibit) },
};

/** Undefined for a field that is simply a column of its row. */
export function findField(typename: string, name: string): Field | undefined {
  return TYPES[typename]?.[name];
}

export function findByBadge({ series, no }: { readonly series: string; readonly no: number }): Row | null {
  return (
    ofType('Person').find(({ badge }) => {
      const mine = badge as { series: string; no: number };
      return mine.series === series && mine.no === no;
    }) ?? null
  );
}

export function findByFloor(floor: { readonly level: number }, number: unknown): Row | null {
  return ofType('Hall').find((hall) => hall.number === number && (hall.floor as Floor).level === floor.level) ?? null;
}
