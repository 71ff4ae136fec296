// Answers the enterprises room: parse, read for the actor, return. Of leads it knows only the ids.

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
import { Officer, PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { EnterpriseIssue, EnterpriseProtection, EnterpriseVisit } from './entities.ts';
import { countKnown } from './rules.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type ProjectFilters = PageArguments & { origin?: Origin; township?: string; post?: string };
type IssueFilters = PageArguments & {
  origin?: Origin;
  status?: string;
  kind?: string;
  township?: string;
  project?: string;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};

export const enterpriseResolvers: ResolverMap = {
  Query: {
    project: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, EnterpriseProtection, parseId('project', 'id', id)),
    projects: listProjects,
    enterpriseIssue: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, EnterpriseIssue, parseId('issue', 'id', id)),
    enterpriseIssues: listIssues,
  },
  EnterpriseProtection: {
    post: ({ post }: EnterpriseProtection, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PolicePost, post?.id),
    township: ({ townshipCode }: EnterpriseProtection) => townshipOf(townshipCode ?? ''),
    distinctions: ({ distinctions }: EnterpriseProtection) => orUnknown(distinctions),
    visits: async ({ id }: EnterpriseProtection, _: unknown, { actor, data }) => {
      const visits = await byParent(actor, data, EnterpriseVisit, 'protection', id, { visitedOn: 'asc' });
      return { total: countKnown(visits), nodes: orUnknown(visits) };
    },
    issues: async ({ id }: EnterpriseProtection, _: unknown, context) => {
      const issues = await issuesOf(context, id);
      return { total: countKnown(issues), nodes: orUnknown(issues) };
    },
    leads: async ({ id }: EnterpriseProtection, _: unknown, context) => {
      const issues = await issuesOf(context, id);
      return orUnknown(issues.map(({ referredLeadId }) => referenceTo(referredLeadId)).filter((lead) => lead !== null));
    },
  },
  EnterpriseVisit: {
    protection: readProtection,
    issue: ({ issue }: EnterpriseVisit, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, EnterpriseIssue, issue?.id),
    officer: ({ officer }: EnterpriseVisit, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Officer, officer?.id),
  },
  EnterpriseIssue: {
    protection: readProtection,
    visits: async (issue: EnterpriseIssue, _: unknown, { actor, data }) =>
      knownRows(issue, await byParent(actor, data, EnterpriseVisit, 'issue', issue.id, { visitedOn: 'asc' })),
    referredLead: ({ referredLeadId }: EnterpriseIssue) => referenceTo(referredLeadId),
  },
  PolicePost: {
    protectedProjects: async ({ id }: WithId, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, EnterpriseProtection, 'post', id, { id: 'asc' })),
  },
  Lead: {
    originEnterpriseIssue: async ({ id }: WithId, _: unknown, { actor, data }) =>
      (await byParent(actor, data, EnterpriseIssue, 'referredLeadId', id, { id: 'asc' }))[0],
  },
};

function listProjects(_: unknown, filters: ProjectFilters, { actor, data }: RequestContext) {
  const { origin, township, post, ...page } = filters;
  const where = matching<EnterpriseProtection>({
    origin,
    townshipCode: parseTownship('township', township),
    post: optionalId('post', 'post', post),
  });
  return readPage(actor, data, EnterpriseProtection, {
    where,
    orderBy: { id: 'asc' },
    page,
    countBy: { township: 'townshipCode' },
  });
}

function listIssues(_: unknown, filters: IssueFilters, { actor, data }: RequestContext) {
  const { origin, status, kind, township, project, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const protection = matching<EnterpriseProtection>({ id: optionalId('project', 'project', project), townshipCode });
  const where = matching<EnterpriseIssue>({
    origin,
    status,
    kind,
    protection: Object.keys(protection).length === 0 ? null : protection,
    raisedOn: withinPeriod('period', period),
  });
  return readPage(actor, data, EnterpriseIssue, {
    where,
    orderBy: orderedBy<EnterpriseIssue>('raisedOn', orderBy),
    page,
    countBy: { township: 'protection.townshipCode', month: 'raisedOn', status: 'status' },
  });
}

function optionalId(kind: string, argument: string, id: string | null | undefined): string | null {
  return id == null ? null : parseId(kind, argument, id);
}

function issuesOf({ actor, data }: RequestContext, protectionId: string): Promise<EnterpriseIssue[]> {
  return byParent(actor, data, EnterpriseIssue, 'protection', protectionId, { raisedOn: 'asc' });
}

function readProtection(
  { protection }: EnterpriseVisit | EnterpriseIssue,
  _: Nothing,
  { actor, data }: RequestContext,
): Promise<EnterpriseProtection | null> {
  return byId(actor, data, EnterpriseProtection, protection.id);
}

function referenceTo(id: string | null | undefined): WithId | null {
  return id == null ? null : { id };
}
