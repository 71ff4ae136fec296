// Serves volunteers alone: DATABASE_URL_VOLUNTEERS names its database; PORT and HOST where it listens.
import { runDepartment } from '@jinyun/kit/run';
import { volunteers } from './department.ts';

await runDepartment(volunteers, { port: 4003 });
