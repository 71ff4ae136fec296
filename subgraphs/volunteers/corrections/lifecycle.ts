// The life of a request to correct a record of this department; its owners decide (个保法 46).
import { correctionMachine } from '@jinyun/kit/corrections/machine';

export const correctionNames = {
  type: 'VolunteerCorrectionRequest',
  word: 'Volunteer',
  handlers: ['org_manager'],
} as const;

export const volunteerCorrectionMachine = correctionMachine(correctionNames);
