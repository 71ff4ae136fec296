// Answers the rectification room: read for the actor, return. Of observers and organisations it knows only the ids.

import { knownRows } from '@jinyun/kit/known-rows';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { ProcuratorialRecommendation, PublicInterestCase } from '../cases/entities.ts';
import {
  FollowUpObserver,
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from './entities.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;

export const rectificationResolvers: ResolverMap = {
  PublicInterestCase: {
    rectificationItems: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, RectificationItem, 'case', row.id, { id: 'asc' })),
    followUps: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, FollowUpVisit, 'case', row.id, { round: 'asc' })),
  },
  ProcuratorialRecommendation: {
    items: async (row: ProcuratorialRecommendation, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, RectificationItem, 'recommendation', row.id, { id: 'asc' })),
  },
  RectificationItem: {
    case: readCase,
    recommendation: ({ recommendation }: RectificationItem, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, ProcuratorialRecommendation, recommendation?.id),
    claims: async (item: RectificationItem, _: unknown, { actor, data }) =>
      knownRows(item, await byParent(actor, data, RectificationClaim, 'item', item.id, { on: 'asc' })),
    verifications: async (item: RectificationItem, _: unknown, { actor, data }) =>
      knownRows(item, await byParent(actor, data, RectificationVerification, 'item', item.id, { on: 'asc' })),
    followUps: async (item: RectificationItem, _: unknown, { actor, data }) =>
      knownRows(item, await byParent(actor, data, FollowUpVisit, 'item', item.id, { round: 'asc' })),
  },
  RectificationClaim: {
    item: readItem,
    organisation: ({ organisationId }: RectificationClaim) => referenceTo(organisationId),
  },
  RectificationVerification: {
    item: readItem,
    by: ({ verifierRole, observerId, organisationId }: RectificationVerification) => ({
      role: verifierRole,
      observer: referenceTo(observerId),
      organisation: referenceTo(organisationId),
    }),
  },
  FollowUpVisit: {
    case: readCase,
    item: ({ item }: FollowUpVisit, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, RectificationItem, item?.id),
    observers: async (visit: FollowUpVisit, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, FollowUpObserver, 'visit', visit.id, { observerId: 'asc' });
      return knownRows(visit, rows)?.map(({ observerId }) => ({ id: observerId }));
    },
  },
};

function readCase({ case: of }: RectificationItem | FollowUpVisit, _: Nothing, { actor, data }: RequestContext) {
  return byId(actor, data, PublicInterestCase, of.id);
}

function readItem(
  { item }: RectificationClaim | RectificationVerification,
  _: Nothing,
  { actor, data }: RequestContext,
) {
  return byId(actor, data, RectificationItem, item.id);
}

function referenceTo(id: string | null | undefined): WithId | null {
  return id == null ? null : { id };
}
