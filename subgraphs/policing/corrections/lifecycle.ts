// The life of a request to correct a record of this department; its owners decide (个保法 46).
import { correctionMachine } from '@jinyun/kit/corrections/machine';

export const correctionNames = {
  type: 'PolicingCorrectionRequest',
  word: 'Policing',
  handlers: ['post_director', 'station_chief'],
} as const;

export const policingCorrectionMachine = correctionMachine(correctionNames);
