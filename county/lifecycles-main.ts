// `npm run lifecycles`: writes docs/lifecycles/ from the tables of the departments.
import { writeLifecycles } from './lifecycles.ts';

for (const file of writeLifecycles()) process.stdout.write(`${file}\n`);
