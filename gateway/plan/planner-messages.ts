// What the planner's thread is given and told, and what it answers.

export type PlannerData = {
  readonly sdl: string;
  readonly planPathsMax: number;
  readonly planChoicesMax: number;
  /** Where this process keeps compiled code; a thread does not know it by itself. */
  readonly compileCache: string | null;
};

export type PlanRequest = {
  /** The document as text. */
  readonly text: string;
  readonly operationName: string | null;
  /** Labels of `@override` that hold for this plan. */
  readonly overrides: readonly string[];
};

/** What the planner finds in a supergraph beside its plans. */
export type GraphFacts = {
  /** What clients see, as SDL. */
  readonly apiSdl: string;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
};

/** Why a text is no supergraph. */
export type Unfit = {
  readonly message: string;
  readonly place: { readonly line: number; readonly column: number } | null;
};

export type PlannerAnswer =
  | { readonly kind: 'opened'; readonly facts: GraphFacts }
  | { readonly kind: 'unfit'; readonly unfit: Unfit }
  | { readonly kind: 'planned'; readonly json: string }
  | { readonly kind: 'gave up' }
  | { readonly kind: 'failed'; readonly cause: string };
