// Import this in a planner's thread before any library: what the process has compiled before is taken from its folder.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import type { PlannerData } from './planner-messages.ts';

const { compileCache } = workerData as PlannerData;
if (compileCache !== null) enableCompileCache(compileCache);
