// The procuratorate department as one value: what the county starts and what `main.ts` serves alone.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { entities, migrations } from './database.ts';
import { leadMachine } from './leads/lifecycle.ts';
import { resolvers } from './resolvers.ts';

export const procuratorate: DepartmentDefinition = {
  name: 'procuratorate',
  folder: import.meta.dirname,
  entities,
  migrations,
  resolvers,
  machines: [leadMachine],
};
