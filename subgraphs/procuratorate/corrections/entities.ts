// The department's table of requests to correct its records.
import { correctionEntity } from '@jinyun/kit/corrections/entities';
import type { InferEntity } from '@mikro-orm/postgresql';

export const ProcuratorateCorrectionRequest = correctionEntity('ProcuratorateCorrectionRequest');
export type ProcuratorateCorrectionRequest = InferEntity<typeof ProcuratorateCorrectionRequest>;

export const correctionEntities = [ProcuratorateCorrectionRequest];
