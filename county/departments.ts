// The departments of the county, in the order of the article.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { policing } from '@jinyun/policing/department';
import { procuratorate } from '@jinyun/procuratorate/department';
import { volunteers } from '@jinyun/volunteers/department';

export const DEPARTMENT_DEFINITIONS: readonly DepartmentDefinition[] = [policing, procuratorate, volunteers];
