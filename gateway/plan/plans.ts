// The plans of one supergraph that are kept ready.
import type { QueryPlan } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../config.ts';
import type { PlanRequest } from './planner-messages.ts';

export type KeptPlan = { readonly queryPlan: QueryPlan; readonly request: PlanRequest; readonly bytes: number };

/** Plans by document, operation name and labels that hold, and those that are being made. */
export type Plans = {
  readonly kept: LRUCache<string, KeptPlan>;
  readonly making: Map<string, Promise<KeptPlan>>;
};

/** Bounded in number and in bytes. */
export function openPlans(): Plans {
  const sizeCalculation = ({ bytes }: KeptPlan, key: string): number => bytes + key.length;
  const kept = new LRUCache<string, KeptPlan>({ max: LIMITS.plansMax, maxSize: LIMITS.plansBytesMax, sizeCalculation });
  return { kept, making: new Map() };
}
