// Tables of the enterprises room: projects that a post looks after, visits to them and the issues they raise.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Officer, PolicePost } from '../posts/entities.ts';

export const ENTERPRISE_ISSUE_KINDS = [
  'SECURITY',
  'TRAFFIC',
  'LABOUR',
  'LAND',
  'ENVIRONMENT',
  'FRAUD',
  'OTHER',
] as const;
export const ENTERPRISE_ISSUE_STATUSES = ['RAISED', 'ACCEPTED', 'VISITED', 'RESOLVED', 'REFERRED'] as const;
export type EnterpriseIssueStatus = (typeof ENTERPRISE_ISSUE_STATUSES)[number];

export const EnterpriseProtection = defineEntity({
  name: 'EnterpriseProtection',
  properties: {
    id: p.text().primary(),
    project: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    townshipCode: p.text().nullable().index(),
    distinctions: p.array().defaultRaw(`'{}'`),
    ...provenanceColumns,
  },
});
export type EnterpriseProtection = InferEntity<typeof EnterpriseProtection>;

export const EnterpriseIssue = defineEntity({
  name: 'EnterpriseIssue',
  properties: {
    id: p.text().primary(),
    protection: () => p.manyToOne(EnterpriseProtection).index(),
    kind: p.enum(ENTERPRISE_ISSUE_KINDS).nullable(),
    status: p.enum(ENTERPRISE_ISSUE_STATUSES).nullable().index(),
    summary: p.text().nullable(),
    raisedOn: p.date().nullable().index(),
    resolvedOn: p.date().nullable(),
    referredLeadId: p.text().nullable().index(),
    ...provenanceColumns,
  },
  checks: [{ name: 'enterprise_issue_days_check', expression: 'raised_on <= resolved_on' }],
});
export type EnterpriseIssue = InferEntity<typeof EnterpriseIssue>;

export const EnterpriseVisit = defineEntity({
  name: 'EnterpriseVisit',
  properties: {
    id: p.text().primary(),
    protection: () => p.manyToOne(EnterpriseProtection).index(),
    issue: () => p.manyToOne(EnterpriseIssue).index().nullable(),
    visitedOn: p.date().nullable(),
    officer: () => p.manyToOne(Officer).index().nullable(),
    ...provenanceColumns,
  },
});
export type EnterpriseVisit = InferEntity<typeof EnterpriseVisit>;

export const enterpriseEntities = [EnterpriseProtection, EnterpriseIssue, EnterpriseVisit];
