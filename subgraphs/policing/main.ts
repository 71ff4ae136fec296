// Serves policing alone: DATABASE_URL_POLICING names its database; PORT and HOST where it listens.
import { runDepartment } from '@jinyun/kit/run';
import { policing } from './department.ts';

await runDepartment(policing, { port: 4001 });
