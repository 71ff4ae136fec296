// Who lent special knowledge: one observer, in all four cases on ancient trees. No suit is told of, so there is none.
import { ExpertAssistance } from '@jinyun/procuratorate/experts/entities';
import { batch } from '../../batch.ts';

// Guidance on technique all the way through is advice; which of the three kinds it was, the article does not say.
const assistances = batch(
  ExpertAssistance,
  ['1', '2', '3', '4'].map((number) => ({
    id: `assistance-tree-${number}-laozhao`,
    case: `case-tree-${number}`,
    expertId: 'observer-laozhao',
    speciality: '古树移植保护',
    kind: 'ADVICE' as const,
    origin: 'SOURCE' as const,
    citations: ['A2.7'],
    inferredFields: ['kind'],
  })),
);

export const expertRows = [assistances];
