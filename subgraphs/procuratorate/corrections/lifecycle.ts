// The life of a request to correct a record of this department; its owners decide (个保法 46).
import { correctionMachine } from '@jinyun/kit/corrections/machine';

export const correctionNames = {
  type: 'ProcuratorateCorrectionRequest',
  word: 'Procuratorate',
  handlers: ['assistant', 'prosecutor', 'chief_prosecutor'],
} as const;

export const procuratorateCorrectionMachine = correctionMachine(correctionNames);
