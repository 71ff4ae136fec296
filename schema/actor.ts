// Who asks: what `identify` makes of a request and what every department is handed with it.

export type Department = 'policing' | 'procuratorate' | 'volunteers';

/** One person or machine in one acting role, for one purpose. It is the first argument of everything that touches data. */
export type Actor = {
  /** Stable id of the person or machine at its issuer. */
  readonly subject: string;
  /** One of the roles of the access matrix; a request acts in exactly one. */
  readonly role: string;
  /** The department the role belongs to, or null for county-wide roles. */
  readonly department: Department | null;
  /** Scopes in the form domain:resource:action. */
  readonly scopes: readonly string[];
  /** The one purpose the person stated for this request, or null. */
  readonly purpose: string | null;
};

/** The one actor until callers identify themselves: it holds no scope, so nothing it may see needs one. */
export const BUILT_IN_ACTOR: Actor = {
  subject: 'built-in',
  role: 'public',
  department: null,
  scopes: [],
  purpose: null,
};
