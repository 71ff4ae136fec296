// How the domain's entity model is written down so that a program can ask of each part of it: where is it?
// The files beside this one hold the model itself, in its order and words: type, Chinese name, key, fields, who adds what.

/** What a field answers: a type's name, in brackets for a list, or the values its enum must at least have. */
export type Answers = string | readonly string[];

/** The field lies somewhere else than its name says, for a reason. `department` where that is not who owns the type. */
export type Elsewhere = { readonly at: string; readonly answers: Answers; readonly because: string };

/** The field is a column of an entity and no field of the graph; its class is in `sealed.ts`. */
export type Sealed = { readonly column: string };

export type StatedField = Answers | Elsewhere | Sealed;
export type StatedFields = Readonly<Record<string, StatedField>>;

export type StatedType = {
  readonly type: string;
  readonly zh: string;
  /** Space-separated where several columns together are the key; empty for a value type. */
  readonly key: string;
  readonly fields: StatedFields;
  /** Fields that other departments add, by department. */
  readonly added?: Readonly<Record<string, StatedFields>>;
  /** Purposeful queries: root fields, or a coordinate with a reason. */
  readonly queries?: readonly (string | Elsewhere)[];
  /** Mutations in domain verbs. They come with the lifecycles; what is not there yet is listed as later. */
  readonly mutations?: readonly string[];
};

export function elsewhere(at: string, answers: Answers, because: string): Elsewhere {
  return { at, answers, because };
}

export function sealed(column: string): Sealed {
  return { column };
}
