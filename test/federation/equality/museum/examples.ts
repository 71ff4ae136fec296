// Operations on the museum written by hand: what generated ones leave out on purpose or meet too seldom.
import type { Operation } from '../subject.ts';

export type Example = Operation & { readonly title: string };

export const EXAMPLES: readonly Example[] = [
  {
    title: '@requires of a field with arguments',
    query: '{ hall(id: "h1") { sign heating insured } halls(filter: { floor: null }) { id sign } }',
  },
  {
    title: '@requires through a union whose members’ fields travel under other names, and one of them null',
    query:
      '{ halls(filter: { floor: null, kinds: null }) { id insured star { ... on Painting { note } ... on Statue { note } } } }',
  },
  {
    title: '@requires of what a list and a part inside hold',
    query: '{ exhibits(ids: ["e1", "e4"]) { ... on Painting { crate keeper { name } } } }',
  },
  {
    title: '@context: one offer at two stalls has two prices',
    query:
      '{ shops { ... on Stall { currency offers { id price } } ... on Kiosk { offers { id price } hall { name } } } }',
  },
  {
    title: 'mutations of four subgraphs, one after the other, each read through others',
    query: `mutation ($order: OrderInput!, $late: Boolean!) {
      first: promote(id: "p3", role: ARTIST) { role visits { day } orders { counts } }
      second: sell(order: $order) { counts buyer { name works { title } } }
      third: book(hall: "h2", guide: "p1") { hall { name(lang: EN) capacity } guide { boss { name } } }
      fourth: hang(id: "e2", hall: "h1") { __typename title stars century }
      fifth: promote(id: "p1") @include(if: $late) { badge { no } }
    }`,
    variables: { order: { exhibit: 'e5', buyer: { series: '乙', no: 2 }, counts: [[1, 2], [3]] }, late: true },
  },
  {
    title: 'a condition around whole fetches, either way',
    query: `query ($yes: Boolean!, $no: Boolean = false) {
      visit(id: "v1") { id hall @include(if: $yes) { name visits { day } } guide @skip(if: $yes) { name works { title } } }
      person(id: "p2") @skip(if: $no) { orders { id } }
      stall(id: "s1") @include(if: $no) { label }
    }`,
    variables: { yes: false },
  },
  {
    title: 'an error deep inside nulls what it should and no more',
    query: '{ halls(filter: { floor: 1 }) { id seats(row: 13) visits { id hall { seats(row: 13) } } } }',
  },
  {
    title: 'entities of entities of entities, by keys of every form',
    query:
      '{ visits(last: 3) { guide { best { __typename ... on Painting { maker { boss { orders { exhibit { title maker { name } } } } } } } } hall { theme curator { badge { series } orders { id } } } route { __typename label ... on Hall { theme } } } }',
  },
];
