// Made-up rows of the procuratorate: leads, and cases with their recommendations.
import { at, byId, VILLAGES } from './townships.ts';

const COUNT = 120;

export type Lead = {
  readonly id: string;
  readonly summary: string;
  readonly submittedAt: string;
  readonly observerId: string;
  readonly townshipId: string;
};
export type Recommendation = {
  readonly id: string;
  readonly text: string;
  readonly issuedAt: string;
  readonly status: string;
};
export type Case = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: string;
  readonly openedAt: string;
  readonly prosecutor: string;
  readonly townshipId: string;
  readonly leadId: string | null;
  readonly recommendations: readonly Recommendation[];
};

export const leads: readonly Lead[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `l${index + 1}`,
  summary: `群众反映${at(VILLAGES, index)}镇河道采砂未批先建问题线索（第${index + 1}号），请核查。`,
  submittedAt: `2025-0${1 + (index % 9)}-0${1 + (index % 9)}T10:00:00Z`,
  observerId: `o${((index * 7) % 12) + 1}`,
  townshipId: `t${(index % VILLAGES.length) + 1}`,
}));

export const cases: readonly Case[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `c${index + 1}`,
  number: `豫检行公〔2025〕${index + 1}号`,
  title: `${at(VILLAGES, index * 3)}镇环境保护公益诉讼案`,
  status: at(['OPEN', 'REVIEW', 'CLOSED'], index),
  openedAt: `2025-0${1 + (index % 9)}-11T09:00:00Z`,
  prosecutor: `检察官${index % 7}`,
  townshipId: `t${((index * 3) % VILLAGES.length) + 1}`,
  leadId: index % 10 === 9 ? null : `l${index + 1}`,
  recommendations: recommendationsOf(index),
}));

export const leadById = byId(leads);
export const caseById = byId(cases);

function recommendationsOf(of: number): readonly Recommendation[] {
  return Array.from({ length: of % 3 }, (_, index) => ({
    id: `r${of + 1}-${index + 1}`,
    text: `建议有关部门依法履行监管职责，限期整改（${index + 1}）`,
    issuedAt: `2025-1${index}-01`,
    status: at(['SENT', 'ACCEPTED'], index),
  }));
}
