// Every post with its township, what the other departments know of both, and the observer behind the latest case:
// one call, then three at once, then one.
import { asksFor, type Call, prepare, readData, readEntities, represent } from './call.ts';

const POSTS = `${prepare(
  'query D0{posts{id name kind address phone lat lng disputeCount serviceCount township{id code name district population} director{id name rank phone appointedAt} services{id name hours fee} disputes(first:3){id title status openedAt amount}}}',
)}{}}`;
const LINKED = prepare(
  'query D1($representations:[_Any!]!){_entities(representations:$representations){...on Post{checkInCount linkedOrganisations{id name kind contact memberCount}}}}',
);
const VOLUNTEERED = prepare(
  'query D2($representations:[_Any!]!){_entities(representations:$representations){...on Township{volunteerCount activities(first:3){id title startsAt place attendees}}}}',
);
const LATEST = prepare(
  'query D3($representations:[_Any!]!){_entities(representations:$representations){...on Township{openCaseCount recommendationCount latestCase{id number title status lead{id observer{id}}}}}}',
);
const OBSERVERS = prepare(
  'query D4($representations:[_Any!]!){_entities(representations:$representations){...on Observer{name organisation{name}}}}',
);

type Post = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly phone: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly disputeCount: number;
  readonly serviceCount: number;
  readonly township: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly district: string;
    readonly population: number;
  };
  readonly director: {
    readonly id: string;
    readonly name: string;
    readonly rank: string;
    readonly phone: string | null;
    readonly appointedAt: string;
  } | null;
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly hours: string | null;
    readonly fee: number;
  }[];
  readonly disputes: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly openedAt: string;
    readonly amount: number | null;
  }[];
};
type Linked = {
  readonly checkInCount: number;
  readonly linkedOrganisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly contact: string | null;
    readonly memberCount: number;
  }[];
};
type Volunteered = {
  readonly volunteerCount: number;
  readonly activities: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsAt: string;
    readonly place: string | null;
    readonly attendees: number;
  }[];
};
type Latest = {
  readonly openCaseCount: number;
  readonly recommendationCount: number;
  readonly latestCase: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly status: string;
    readonly lead: { readonly id: string; readonly observer: { readonly id: string } } | null;
  } | null;
};
type Observer = { readonly name: string; readonly organisation: { readonly name: string } };

export type Departments = { readonly policing: Call; readonly procuratorate: Call; readonly volunteers: Call };

export async function answerDashboard({ policing, procuratorate, volunteers }: Departments): Promise<string> {
  const { posts } = readData<{ readonly posts: readonly Post[] }>(await policing(POSTS));
  const townshipIds = [...new Set(posts.map(({ township }) => township.id))];
  const townships = represent('Township', townshipIds);
  const postIds = posts.map(({ id }) => id);
  const [linked, volunteered, [latest, observers]] = await Promise.all([
    volunteers(asksFor(LINKED, represent('Post', postIds))).then(readEntities<Linked>),
    volunteers(asksFor(VOLUNTEERED, townships)).then(readEntities<Volunteered>),
    procuratorate(asksFor(LATEST, townships)).then((text) => withObservers(volunteers, readEntities<Latest>(text))),
  ]);
  const rows = new Map<string, TownshipRows>();
  townshipIds.forEach((id, index) => {
    rows.set(id, { latest: latest[index] as Latest, volunteered: volunteered[index] as Volunteered });
  });
  const answers = posts.map((post, index) =>
    toPost(
      post,
      linked[index] as Linked,
      toTownship(post.township, rows.get(post.township.id) as TownshipRows, observers),
    ),
  );
  return JSON.stringify({ data: { posts: answers } });
}

type TownshipRows = { readonly latest: Latest; readonly volunteered: Volunteered };
type Observers = ReadonlyMap<string, Observer>;

async function withObservers(
  volunteers: Call,
  latest: readonly Latest[],
): Promise<readonly [readonly Latest[], Observers]> {
  const wanted = new Set<string>();
  for (const { latestCase } of latest) {
    const id = latestCase?.lead?.observer.id;
    if (id !== undefined) wanted.add(id);
  }
  if (wanted.size === 0) return [latest, new Map()];
  const found = readEntities<Observer>(await volunteers(asksFor(OBSERVERS, represent('Observer', wanted))));
  return [latest, new Map([...wanted].map((id, index) => [id, found[index] as Observer]))];
}

function toPost(post: Post, linked: Linked, township: object): object {
  const { director } = post;
  return {
    id: post.id,
    name: post.name,
    kind: post.kind,
    address: post.address,
    phone: post.phone,
    lat: post.lat,
    lng: post.lng,
    disputeCount: post.disputeCount,
    serviceCount: post.serviceCount,
    checkInCount: linked.checkInCount,
    township,
    director: director && {
      id: director.id,
      name: director.name,
      rank: director.rank,
      phone: director.phone,
      appointedAt: director.appointedAt,
    },
    services: post.services.map(({ id, name, hours, fee }) => ({ id, name, hours, fee })),
    disputes: post.disputes.map(({ id, title, status, openedAt, amount }) => ({ id, title, status, openedAt, amount })),
    linkedOrganisations: linked.linkedOrganisations.map(({ id, name, kind, contact, memberCount }) => ({
      id,
      name,
      kind,
      contact,
      memberCount,
    })),
  };
}

function toTownship(township: Post['township'], { latest, volunteered }: TownshipRows, observers: Observers): object {
  return {
    id: township.id,
    code: township.code,
    name: township.name,
    district: township.district,
    population: township.population,
    openCaseCount: latest.openCaseCount,
    recommendationCount: latest.recommendationCount,
    volunteerCount: volunteered.volunteerCount,
    activities: volunteered.activities.map(({ id, title, startsAt, place, attendees }) => ({
      id,
      title,
      startsAt,
      place,
      attendees,
    })),
    latestCase: latest.latestCase && toLatestCase(latest.latestCase, observers),
  };
}

function toLatestCase(
  { id, number, title, status, lead }: NonNullable<Latest['latestCase']>,
  observers: Observers,
): object {
  if (lead === null) return { id, number, title, status, lead };
  const { name, organisation } = observers.get(lead.observer.id) as Observer;
  const observer = { id: lead.observer.id, name, organisation: { name: organisation.name } };
  return { id, number, title, status, lead: { id: lead.id, observer } };
}
