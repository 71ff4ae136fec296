// The measured federation with a knot in it: eight types behind one interface, shared by all departments, so that every
// step can be taken in any of them. A short question through a few knots has more ways than a planner can weigh.
import type { Question } from '../workloads.ts';
import { type Addresses, composeBench } from './federation.ts';

const TYPES = 8;

export function composeNasty(addresses: Addresses): string {
  return composeBench(addresses, (department) => {
    const types = Array.from(
      { length: TYPES },
      (_, index) =>
        `type Knot${index} implements Knot @key(fields: "id") { id: ID! knots: [Knot!]! @shareable ${department}: Int }`,
    );
    const root = 'extend type Query { knot: Knot @shareable }';
    return `\ninterface Knot { id: ID! knots: [Knot!]! }\n${types.join('\n')}\n${root}`;
  });
}

/** The first takes a planner without limits some three seconds, the second fourteen and its memory. */
export const NASTY_QUESTIONS: readonly Question[] = [
  {
    operationName: 'Knots',
    query: 'query Knots { knot { knots { knots { id ... on Knot0 { policing procuratorate volunteers } } } } }',
  },
  { operationName: 'DeeperKnots', query: 'query DeeperKnots { knot { knots { knots { knots { knots { id } } } } } }' },
];
