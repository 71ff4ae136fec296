// Answers the assistance room: parse, read for the actor, return. Of leads, cases and organisations it knows the ids.

import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { JointAgency } from '../mediation/entities.ts';
import { PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import {
  ActivityEscort,
  AssistanceOrganisation,
  AssistancePartner,
  PoliceAssistance,
  SocialAssistance,
} from './entities.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type AssistanceFilters = PageArguments & {
  origin?: Origin;
  status?: string;
  need?: string;
  township?: string;
  post?: string;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};

export const assistanceResolvers: ResolverMap = {
  Query: {
    socialAssistance: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, SocialAssistance, parseId('assistance', 'id', id)),
    socialAssistances: listAssistances,
  },
  SocialAssistance: {
    township: ({ townshipCode }: SocialAssistance) => townshipOf(townshipCode ?? ''),
    post: readPost,
    partners: async (assistance: SocialAssistance, _: unknown, context) =>
      knownRows(assistance, await partnersOf(context, assistance.id)),
    helperOrganisations: async (assistance: SocialAssistance, _: unknown, { actor, data }) => {
      const order = { organisationId: 'asc' } as const;
      const rows = await byParent(actor, data, AssistanceOrganisation, 'assistance', assistance.id, order);
      const references = rows.map(({ organisationId }) => ({ id: organisationId }));
      return knownRows(assistance, references);
    },
    referredLead: ({ referredLeadId }: SocialAssistance) => (referredLeadId == null ? null : { id: referredLeadId }),
  },
  PoliceAssistance: {
    post: readPost,
    case: ({ caseId }: PoliceAssistance) => ({ id: caseId }),
  },
  PublicInterestCase: {
    __resolveReference: ({ id }: WithId) => ({ id }),
    policeAssistance: async ({ id }: WithId, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, PoliceAssistance, 'caseId', id, { assistedOn: 'asc' })),
  },
  Activity: {
    // Whether the activity exists is the volunteers' to say; here an id without an escort just has none known.
    __resolveReference: ({ id }: WithId) => ({ id }),
    escortPost: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const [escort] = await byParent(actor, data, ActivityEscort, 'activityId', id, { id: 'asc' });
      return byOptionalId(actor, data, PolicePost, escort?.post.id);
    },
  },
  PolicePost: {
    escortedActivities: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const escorts = await byParent(actor, data, ActivityEscort, 'post', id, { activityId: 'asc' });
      return orUnknown(escorts.map(({ activityId }) => ({ id: activityId })));
    },
  },
  Lead: {
    originAssistance: async ({ id }: WithId, _: unknown, { actor, data }) =>
      (await byParent(actor, data, SocialAssistance, 'referredLeadId', id, { id: 'asc' }))[0],
  },
  VolunteerOrganisation: {
    socialAssistances: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, AssistanceOrganisation, 'organisationId', id, { id: 'asc' });
      const helped = await Promise.all(
        rows.map(({ assistance }) => byId(actor, data, SocialAssistance, assistance.id)),
      );
      return orUnknown(helped.filter((assistance) => assistance !== null));
    },
  },
};

function listAssistances(_: unknown, filters: AssistanceFilters, { actor, data }: RequestContext) {
  const { origin, status, need, township, post, period, orderBy, ...page } = filters;
  const where = matching<SocialAssistance>({
    origin,
    status,
    need,
    townshipCode: parseTownship('township', township),
    post: post == null ? null : parseId('post', 'post', post),
    raisedOn: withinPeriod('period', period),
  });
  return readPage(actor, data, SocialAssistance, {
    where,
    orderBy: orderedBy<SocialAssistance>('raisedOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'raisedOn', status: 'status' },
  });
}

function readPost({ post }: SocialAssistance | PoliceAssistance, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

async function partnersOf({ actor, data }: RequestContext, assistanceId: string): Promise<JointAgency[]> {
  const rows = await byParent(actor, data, AssistancePartner, 'assistance', assistanceId, { id: 'asc' });
  const agencies = await Promise.all(rows.map(({ agency }) => byId(actor, data, JointAgency, agency.id)));
  return agencies.filter((agency) => agency !== null);
}
