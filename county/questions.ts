// Three questions a newcomer can paste: each needs the three departments.

export type Question = { readonly title: string; readonly query: string };

export const QUESTIONS: readonly Question[] = [
  {
    title: 'The funnel, with honest denominators (journey 5)',
    query:
      '{ county { members { total { text } } observers { total { text } } leadFunnel { received { text } filed { text } rate { text } } postsReferring { total { text knowledge } } } }',
  },
  {
    title: 'The township balance sheet (journey 3)',
    query:
      '{ county { posts { count { text } } townships { name posts { count { text } } leads { total { text } } members { total { text } } } } }',
  },
  {
    title: 'From tip to repaired trees (journey 1)',
    query:
      '{ case(id: "case-c1") { domain lead { channel township { name posts { count { text } } members { total { text } } } } rectificationItems { target { text } claims { by assertsAll } } } }',
  },
];
