// The policing department as one value: what the county starts and what `main.ts` serves alone.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { entities, migrations } from './database.ts';
import { disputeMachine } from './mediation/lifecycle.ts';
import { referralOutlet } from './mediation/outlet.ts';
import { resolvers } from './resolvers.ts';

export const policing: DepartmentDefinition = {
  name: 'policing',
  folder: import.meta.dirname,
  entities,
  migrations,
  resolvers,
  machines: [disputeMachine],
  outlets: (orm, neighbours) => [referralOutlet(orm, neighbours)],
};
