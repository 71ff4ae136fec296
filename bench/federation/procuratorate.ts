// The procuratorate of the measured federation: leads and cases. The risk of one township is an error.
import { GraphQLError } from 'graphql';
import type { BenchDepartment } from './department.ts';
import { type Case, caseById, cases, type Lead, leadById, leads } from './procuratorate-rows.ts';
import type { TownshipKey } from './townships.ts';

type Key = { readonly id: string };

export const procuratorate: BenchDepartment = {
  name: 'procuratorate',
  sdl: `
enum CaseStatus { OPEN REVIEW CLOSED }
enum RecStatus { SENT ACCEPTED }
type Township @key(fields: "id") {
  id: ID! openCaseCount: Int! recommendationCount: Int! latestCase: Case cases(first: Int): [Case!]! risk: Int!
}
type Observer @key(fields: "id") { id: ID! leadCount: Int! }
type Lead @key(fields: "id") { id: ID! summary: String! submittedAt: String! observer: Observer! township: Township! }
type Recommendation { id: ID! text: String! issuedAt: String status: RecStatus! }
type Case @key(fields: "id") {
  id: ID! number: String! title: String! status: CaseStatus! openedAt: String! prosecutor: String
  township: Township! lead: Lead recommendations: [Recommendation!]!
}
type Query { cases(first: Int!, status: CaseStatus): [Case!]! case(id: ID!): Case }`,
  resolvers: {
    Township: {
      __resolveReference: ({ id }: TownshipKey) => ({ id }),
      openCaseCount: (township: TownshipKey) => casesOf(township).filter(({ status }) => status === 'OPEN').length,
      recommendationCount: (township: TownshipKey) =>
        casesOf(township).reduce((sum, { recommendations }) => sum + recommendations.length, 0),
      latestCase: (township: TownshipKey) => casesOf(township)[0],
      cases: (township: TownshipKey, { first }: { readonly first?: number | null }) =>
        casesOf(township).slice(0, first ?? 10),
      risk: riskOf,
    },
    Observer: {
      __resolveReference: ({ id }: Key) => ({ id }),
      leadCount: ({ id }: Key) => leads.filter(({ observerId }) => observerId === id).length,
    },
    Lead: {
      __resolveReference: ({ id }: Key) => leadById.get(id),
      observer: ({ observerId }: Lead) => ({ id: observerId }),
      township: ({ townshipId }: Lead) => ({ id: townshipId }),
    },
    Case: {
      __resolveReference: ({ id }: Key) => caseById.get(id),
      township: ({ townshipId }: Case) => ({ id: townshipId }),
      lead: ({ leadId }: Case) => (leadId === null ? null : leadById.get(leadId)),
    },
    Query: {
      cases: (_: unknown, { first, status }: { readonly first: number; readonly status?: string | null }) =>
        cases.filter((one) => status == null || one.status === status).slice(0, first),
      case: (_: unknown, { id }: Key) => caseById.get(id),
    },
  },
};

function casesOf({ id }: TownshipKey): readonly Case[] {
  return cases.filter(({ townshipId }) => townshipId === id);
}

function riskOf({ id }: TownshipKey): number {
  if (id === 't4') throw new GraphQLError('risk unavailable', { extensions: { code: 'RISK' } });
  return 3;
}
