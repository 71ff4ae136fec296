// The department's table of requests to correct its records.
import { correctionEntity } from '@jinyun/kit/corrections/entities';
import type { InferEntity } from '@mikro-orm/postgresql';

export const PolicingCorrectionRequest = correctionEntity('PolicingCorrectionRequest');
export type PolicingCorrectionRequest = InferEntity<typeof PolicingCorrectionRequest>;

export const correctionEntities = [PolicingCorrectionRequest];
