// The volunteers department as one value: what the county starts and what `main.ts` serves alone.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { activityMachine, signUpMachine } from './activities/lifecycle.ts';
import { volunteerCorrectionMachine } from './corrections/lifecycle.ts';
import { entities, migrations } from './database.ts';
import { appointmentMachine } from './observers/lifecycle.ts';
import { resolvers } from './resolvers.ts';

export const volunteers: DepartmentDefinition = {
  name: 'volunteers',
  folder: import.meta.dirname,
  entities,
  migrations,
  resolvers,
  machines: [volunteerCorrectionMachine, activityMachine, signUpMachine, appointmentMachine],
};
