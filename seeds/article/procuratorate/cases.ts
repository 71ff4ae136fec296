// The case of the lights on the trees and the four cases on ancient trees. No reporter, expert or agency has a name here.
import {
  CaseRespondent,
  CaseSite,
  ProcuratorialRecommendation,
  PublicInterestCase,
  RespondingAgency,
  SiteVerification,
} from '@jinyun/procuratorate/cases/entities';
import { batch } from '../../batch.ts';
import { LIGHTS_LEAD } from './leads.ts';

const respondents = batch(RespondingAgency, [{ id: 'respondent-c1', origin: 'SOURCE', citations: ['A2.2'] }]);

// Of the first tree case the article says that it was handled with success and that the trees recovered: closed, we
// conclude. Of the other three it gives the number alone.
const cases = batch(PublicInterestCase, [
  {
    id: 'case-c1',
    kind: 'ADMINISTRATIVE',
    domain: 'ENVIRONMENT_RESOURCES',
    status: 'RECOMMENDED',
    title: '黄龙路、仙都路行道树灯带案',
    lead: LIGHTS_LEAD,
    origin: 'SOURCE',
    citations: ['A2.1', 'A2.2', 'A2.3'],
    inferredFields: ['kind', 'domain', 'title'],
  },
  {
    id: 'case-tree-1',
    domain: 'HERITAGE_TREES',
    status: 'CLOSED_RECTIFIED',
    title: '千年古树群保护案',
    origin: 'SOURCE',
    citations: ['A2.7'],
    inferredFields: ['status', 'title'],
  },
  ...['case-tree-2', 'case-tree-3', 'case-tree-4'].map((id) => ({
    id,
    domain: 'HERITAGE_TREES' as const,
    origin: 'SOURCE' as const,
    citations: ['A2.7'],
  })),
]);

// The county government's address puts 黄龙路 into 五云街道; nothing does so for 仙都路.
const sites = batch(CaseSite, [
  {
    id: 'case-site-c1-huanglong',
    case: 'case-c1',
    name: '黄龙路行道树',
    roadName: '黄龙路',
    townshipCode: '331122001',
    origin: 'SOURCE',
    citations: ['A2.1'],
    inferredFields: ['township'],
  },
  {
    id: 'case-site-c1-xiandu',
    case: 'case-c1',
    name: '仙都路行道树',
    roadName: '仙都路',
    origin: 'SOURCE',
    citations: ['A2.1'],
  },
  {
    id: 'case-site-tree-1',
    case: 'case-tree-1',
    name: '千年古树群',
    significance: '红色纪念意义',
    origin: 'SOURCE',
    citations: ['A2.7'],
  },
]);

const directedTo = batch(CaseRespondent, [
  {
    id: 'case-respondent-c1',
    case: 'case-c1',
    respondent: 'respondent-c1',
    origin: 'SOURCE',
    citations: ['A2.2'],
  },
]);

const siteVerifications = batch(SiteVerification, [
  {
    id: 'verification-c1-site',
    lead: LIGHTS_LEAD,
    case: 'case-c1',
    origin: 'SOURCE',
    citations: ['A2.2'],
    inferredFields: ['lead'],
  },
]);

const recommendations = batch(ProcuratorialRecommendation, [
  {
    id: 'recommendation-c1-1',
    case: 'case-c1',
    respondent: 'respondent-c1',
    status: 'SERVED',
    origin: 'SOURCE',
    citations: ['A2.2'],
  },
]);

export const caseRows = [respondents, cases, sites, directedTo, siteVerifications, recommendations];
