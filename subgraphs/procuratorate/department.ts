// The procuratorate department as one value: what the county starts and what `main.ts` serves alone.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { campaignMachine, leadCallMachine } from './calls/lifecycle.ts';
import { caseMachine } from './cases/lifecycle.ts';
import { recommendationMachine } from './cases/recommendation-lifecycle.ts';
import { procuratorateCorrectionMachine } from './corrections/lifecycle.ts';
import { entities, migrations } from './database.ts';
import { leadMachine } from './leads/lifecycle.ts';
import { itemMachine } from './rectification/lifecycle.ts';
import { resolvers } from './resolvers.ts';

export const procuratorate: DepartmentDefinition = {
  name: 'procuratorate',
  folder: import.meta.dirname,
  entities,
  migrations,
  resolvers,
  machines: [
    procuratorateCorrectionMachine,
    leadMachine,
    caseMachine,
    recommendationMachine,
    itemMachine,
    leadCallMachine,
    campaignMachine,
  ],
};
