// Fifty cases with their township and the observer behind each: one call, then three at once, then two at once.
import { asksFor, prepare, readData, readEntities, represent } from './call.ts';
import type { Departments } from './dashboard.ts';

const CASES = prepare(
  'query A0($first:Int!=50,$status:CaseStatus){cases(first:$first,status:$status){township{id openCaseCount} caseId:id number title status openedAt lead{id summary submittedAt by:observer{id leadCount}} recommendations{id text issuedAt status}}}',
);
const VOLUNTEERED = prepare(
  'query A1($representations:[_Any!]!){_entities(representations:$representations){...on Township{volunteerCount}}}',
);
const NAMED = prepare(
  'query A2($representations:[_Any!]!){_entities(representations:$representations){...on Township{name district}}}',
);
const OBSERVERS = prepare(
  'query A3($representations:[_Any!]!){_entities(representations:$representations){...on Observer{name phone org:organisation{id name contact} home:township{id volunteerCount}}}}',
);
const OPEN_CASES = prepare(
  'query A4($representations:[_Any!]!){_entities(representations:$representations){...on Township{openCaseCount}}}',
);

type Recommendation = {
  readonly id: string;
  readonly text: string;
  readonly issuedAt: string | null;
  readonly status: string;
};
type Lead = {
  readonly id: string;
  readonly summary: string;
  readonly submittedAt: string;
  readonly by: { readonly id: string; readonly leadCount: number };
};
type Case = {
  readonly township: { readonly id: string; readonly openCaseCount: number };
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly openedAt: string;
  readonly lead: Lead | null;
  readonly recommendations: readonly Recommendation[];
};
type Volunteered = { readonly volunteerCount: number };
type Named = { readonly name: string; readonly district: string };
type OpenCases = { readonly openCaseCount: number };
type Observer = {
  readonly name: string;
  readonly phone: string | null;
  readonly org: { readonly id: string; readonly name: string; readonly contact: string | null };
  readonly home: { readonly id: string; readonly volunteerCount: number };
};
type Home = Named & OpenCases;
type Rows = {
  readonly townships: ReadonlyMap<string, Named & Volunteered>;
  readonly observers: ReadonlyMap<string, Observer>;
  readonly homes: ReadonlyMap<string, Home>;
};

export async function answerAudit(departments: Departments, variables: object): Promise<string> {
  const { policing, procuratorate, volunteers } = departments;
  const text = await procuratorate(`${CASES}${JSON.stringify(variables)}}`);
  const { cases } = readData<{ readonly cases: readonly Case[] }>(text);
  const townshipIds = new Set<string>();
  const observerIds = new Set<string>();
  for (const { township, lead } of cases) {
    townshipIds.add(township.id);
    if (lead !== null) observerIds.add(lead.by.id);
  }
  const asked = represent('Township', townshipIds);
  const [volunteered, named, [observers, homes]] = await Promise.all([
    volunteers(asksFor(VOLUNTEERED, asked)).then(readEntities<Volunteered>),
    policing(asksFor(NAMED, asked)).then(readEntities<Named>),
    volunteers(asksFor(OBSERVERS, represent('Observer', observerIds))).then((answer) =>
      withHomes({ policing, procuratorate }, readEntities<Observer>(answer)),
    ),
  ]);
  const townships = new Map<string, Named & Volunteered>();
  for (const [index, id] of [...townshipIds].entries()) {
    const { name, district } = named[index] as Named;
    townships.set(id, { name, district, volunteerCount: (volunteered[index] as Volunteered).volunteerCount });
  }
  const byId = new Map([...observerIds].map((id, index) => [id, observers[index] as Observer]));
  const rows = { townships, observers: byId, homes };
  return JSON.stringify({ data: { cases: cases.map((row) => toCase(row, rows)) } });
}

async function withHomes(
  { policing, procuratorate }: Omit<Departments, 'volunteers'>,
  observers: readonly Observer[],
): Promise<readonly [readonly Observer[], ReadonlyMap<string, Home>]> {
  const ids = [...new Set(observers.map(({ home }) => home.id))];
  const asked = represent('Township', ids);
  const [open, named] = await Promise.all([
    procuratorate(asksFor(OPEN_CASES, asked)).then(readEntities<OpenCases>),
    policing(asksFor(NAMED, asked)).then(readEntities<Named>),
  ]);
  const homes = new Map<string, Home>();
  ids.forEach((id, index) => {
    const { name, district } = named[index] as Named;
    homes.set(id, { name, district, openCaseCount: (open[index] as OpenCases).openCaseCount });
  });
  return [observers, homes];
}

function toCase(row: Case, rows: Rows): object {
  const township = rows.townships.get(row.township.id) as Named & Volunteered;
  return {
    caseId: row.caseId,
    number: row.number,
    title: row.title,
    status: row.status,
    openedAt: row.openedAt,
    __typename: 'Case',
    township: {
      id: row.township.id,
      name: township.name,
      district: township.district,
      volunteerCount: township.volunteerCount,
      openCaseCount: row.township.openCaseCount,
    },
    lead: row.lead && toLead(row.lead, rows),
    recommendations: row.recommendations.map(({ id, text, issuedAt, status }) => ({ id, text, issuedAt, status })),
  };
}

function toLead({ id, summary, submittedAt, by }: Lead, { observers, homes }: Rows): object {
  const { name, phone, org, home } = observers.get(by.id) as Observer;
  const { name: homeName, district, openCaseCount } = homes.get(home.id) as Home;
  return {
    id,
    summary,
    submittedAt,
    by: {
      id: by.id,
      name,
      phone,
      leadCount: by.leadCount,
      org: { id: org.id, name: org.name, contact: org.contact },
      home: { id: home.id, name: homeName, district, volunteerCount: home.volunteerCount, openCaseCount },
    },
  };
}
