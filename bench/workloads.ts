// What is asked: three workloads that are measured, and cases in which all systems must agree before anything is.

export type Question = {
  readonly query: string;
  readonly operationName: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};
export type WorkloadName = keyof typeof WORKLOADS;

const SIMPLE = `query Post($id: ID!) {
  post(id: $id) { id name kind address phone lat lng disputeCount serviceCount director { name rank } }
}`;

const DASHBOARD = `query Dashboard {
  posts {
    id name kind address phone lat lng disputeCount serviceCount checkInCount
    township {
      id code name district population openCaseCount recommendationCount volunteerCount
      activities(first: 3) { id title startsAt place attendees }
      latestCase { id number title status lead { id observer { id name organisation { name } } } }
    }
    director { id name rank phone appointedAt }
    services { id name hours fee }
    disputes(first: 3) { id title status openedAt amount }
    linkedOrganisations { id name kind contact memberCount }
  }
}`;

const AUDIT = `query Audit($first: Int! = 50, $status: CaseStatus) {
  cases(first: $first, status: $status) {
    caseId: id number title status openedAt __typename
    ...Where
    lead {
      id summary submittedAt
      by: observer { id name phone leadCount org: organisation { id name contact } home: township { ...TownshipBits } }
    }
    recommendations { id text issuedAt status }
  }
}
fragment TownshipBits on Township { id name district volunteerCount openCaseCount }
fragment Where on Case { township { ...TownshipBits } }`;

/** simple: one fetch, 255 bytes · dashboard: five fetches, 41 KB · audit: six fetches, 39 KB, few entities at many places. */
export const WORKLOADS = {
  simple: { query: SIMPLE, operationName: 'Post', variables: { id: 'p7' } },
  dashboard: { query: DASHBOARD, operationName: 'Dashboard' },
  audit: { query: AUDIT, operationName: 'Audit', variables: { first: 50 } },
} as const satisfies Record<string, Question>;

export const WORKLOAD_NAMES = Object.keys(WORKLOADS) as WorkloadName[];

/** Asked of every gateway once, beside the workloads: errors, abstract types, introspection, a mutation. */
export const CASES: Readonly<Record<string, Question>> = {
  'audit, filtered': { ...WORKLOADS.audit, variables: { status: 'OPEN', first: 7 } },
  'an error in an entity': {
    operationName: 'E1',
    query: 'query E1 { cases(first: 50) { id lead { id observer { id name badge } } township { id name risk } } }',
  },
  'an error below an entity': {
    operationName: 'E2',
    query: `query E2 { posts { id name township {
      id name risk latestCase { id lead { observer { id badge organisation { name } } } }
    } } }`,
  },
  'an error that removes what holds it': {
    operationName: 'E3',
    query: 'query E3 { cases(first: 50) { id lead { id observer { id name badge } } township { name } } }',
  },
  'places of both kinds': places(true),
  'places without directors': places(false),
  introspection: {
    operationName: 'I',
    query: 'query I { __schema { queryType { name } types { name kind } } townships { id name } }',
  },
  'a mutation': {
    operationName: 'M',
    query: 'mutation M { setPhone(id: "p3", phone: "123") { id phone checkInCount township { volunteerCount } } }',
  },
};

function places(withDirector: boolean): Question {
  return {
    operationName: 'F',
    query: `query F($d: Boolean! = true) { __typename places {
      __typename id name
      ... on Post { director @include(if: $d) { name } checkInCount }
      ... on Township { openCaseCount volunteerCount }
    } }`,
    variables: { d: withDirector },
  };
}
