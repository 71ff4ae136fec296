// Serves procuratorate alone: DATABASE_URL_PROCURATORATE names its database; PORT and HOST where it listens.
import { runDepartment } from '@jinyun/kit/run';
import { procuratorate } from './department.ts';

await runDepartment(procuratorate, { port: 4002 });
