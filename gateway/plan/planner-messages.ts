// What the planner's thread is told, and what it answers.

export type PlannerOrder = {
  readonly text: string;
  readonly operationName: string | null;
  readonly overrides: readonly string[];
};
export type PlannerAnswer =
  | { readonly kind: 'began' }
  | { readonly kind: 'planned'; readonly json: string }
  | { readonly kind: 'gave up' }
  | { readonly kind: 'failed'; readonly cause: string };
