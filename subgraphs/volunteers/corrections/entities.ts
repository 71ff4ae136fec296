// The department's table of requests to correct its records.
import { correctionEntity } from '@jinyun/kit/corrections/entities';
import type { InferEntity } from '@mikro-orm/postgresql';

export const VolunteerCorrectionRequest = correctionEntity('VolunteerCorrectionRequest');
export type VolunteerCorrectionRequest = InferEntity<typeof VolunteerCorrectionRequest>;

export const correctionEntities = [VolunteerCorrectionRequest];
