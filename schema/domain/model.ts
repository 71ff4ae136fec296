// The whole entity model, department by department, in the order it is written in.
import { POSTS_AND_MEDIATION } from './policing-posts.ts';
import { SERVICES_AND_PATROLS } from './policing-services.ts';
import { PROCURATORATE } from './procuratorate.ts';
import { SHARED } from './shared.ts';
import type { StatedType } from './statement.ts';
import { VOLUNTEERS } from './volunteers.ts';

export type StatedPart = { readonly owner: string; readonly types: readonly StatedType[] };

export const MODEL: readonly StatedPart[] = [
  { owner: 'shared', types: SHARED },
  { owner: 'policing', types: [...POSTS_AND_MEDIATION, ...SERVICES_AND_PATROLS] },
  { owner: 'procuratorate', types: PROCURATORATE },
  { owner: 'volunteers', types: VOLUNTEERS },
];

/** The types whose key crosses departments; every other type stays in one. */
export const CROSSING: readonly string[] = [
  'County',
  'Township',
  'PolicePost',
  'KeySite',
  'Lead',
  'PublicInterestCase',
  'LeadCall',
  'SpecialCampaign',
  'RespondingAgency',
  'VolunteerOrganisation',
  'Observer',
  'Activity',
  'PatrolReport',
];
