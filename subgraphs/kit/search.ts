// Keyword search over Chinese text: an index of all pieces of one and two characters, then a recheck of the whole keyword.
// Exact for any length: an index of words would cut 望京 differently in every context, and trigrams miss two characters.
import { ToldError } from '@jinyun/schema/told-error';
import { type EntityName, type FilterQuery, raw } from '@mikro-orm/postgresql';

/** Creates schema `search` with its functions. Run once, in a migration before the first search index. */
export const INSTALL_SEARCH = `
create schema search;

-- What is compared: compatibility forms folded (full-width ＡＢ１ is ab1), lower case.
create function search.fold(t text) returns text language sql immutable strict parallel safe
  return lower(normalize(t, NFKC));

-- The columns of a row as one text. Null parts are left out.
create function search.text(parts text[]) returns text language sql immutable strict parallel safe
  return coalesce(array_to_string(parts, ' '), '');

-- Pieces of the given lengths of every run of letters and digits, each once. The cost keeps the planner from computing
-- this for every row where the index has it.
create function search.pieces(t text, shortest int, longest int) returns text[] language sql immutable strict parallel safe cost 5000 as $$
  select coalesce(array_agg(distinct substr(run[1], start, size)), '{}')
  from regexp_matches(search.fold(t), '[[:alnum:]]+', 'g') run,
    generate_series(shortest, longest) size, generate_series(1, length(run[1]) - size + 1) start
$$;

-- What the index holds.
create function search.grams(t text) returns text[] language sql immutable strict parallel safe cost 5000
  return search.pieces(t, 1, 2);

-- What a keyword needs: its pairs, and the single character where a run has only one.
create function search.terms(t text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct term), '{}') from (
    select unnest(search.pieces(run[1], least(2, length(run[1])), least(2, length(run[1])))) term
    from regexp_matches(search.fold(t), '[[:alnum:]]+', 'g') run
  ) terms
$$;
`;

/** The text that is searched: an SQL expression over one row's columns, the same in the index and in every query. */
export type SearchedText = (alias: string) => string;

/** SQL of the index over a table's searched text. */
export function searchIndex(table: string, text: SearchedText): string {
  return `create index "${table}_search_index" on "${table}" using gin (search.grams(${text('')}))`;
}

const KEYWORDS_MAX = 8;
const KEYWORD_LENGTH_MAX = 64;

/**
 * Rows whose text holds every keyword, each as a whole. Keywords are parted by white space. Throws BAD_USER_INPUT when
 * none is given, one has neither letter nor digit, or there are too many or too long ones.
 */
export function matchingKeywords<E>(
  _entity: EntityName<E>,
  text: SearchedText,
  argument: string,
  input: string,
): FilterQuery<E> {
  const conditions = parseKeywords(argument, input).map((keyword) => {
    const sql = (alias: string) =>
      `(search.grams(${text(`${alias}.`)}) @> search.terms(?) and search.fold(${text(`${alias}.`)}) like ?)`;
    return { [raw((alias: string) => sql(`"${alias}"`), [keyword, `%${escapeLike(keyword)}%`]) as never]: true };
  });
  return { $and: conditions } as unknown as FilterQuery<E>;
}

/** Folded as the database folds. */
function parseKeywords(argument: string, input: string): string[] {
  const keywords = input
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (keywords.length === 0) throw badKeyword(argument, 'is empty: give at least one keyword');
  if (keywords.length > KEYWORDS_MAX)
    throw badKeyword(argument, `holds more than ${KEYWORDS_MAX} keywords: give fewer`);
  for (const keyword of keywords) {
    if (keyword.length > KEYWORD_LENGTH_MAX)
      throw badKeyword(argument, `holds a keyword longer than ${KEYWORD_LENGTH_MAX} characters`);
    if (!/[\p{Alphabetic}0-9]/u.test(keyword))
      throw badKeyword(argument, 'holds a keyword without a letter or digit: leave it out');
  }
  return keywords;
}

function escapeLike(keyword: string): string {
  return keyword.replace(/[\\%_]/g, '\\$&');
}

function badKeyword(argument: string, problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "${argument}" ${problem}.`, { argument });
}
