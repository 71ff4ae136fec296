// Who asks: what `identify` makes of a request and what every department is handed with it.
import { ToldError } from './told-error.ts';

export const DEPARTMENT_NAMES = ['policing', 'procuratorate', 'volunteers'] as const;
export type Department = (typeof DEPARTMENT_NAMES)[number];

/** The roles a person may act in, and the department each belongs to; null where it is the whole county's. */
export const ROLES = {
  public: null,
  resident: null,
  member: 'volunteers',
  observer: 'volunteers',
  post_officer: 'policing',
  post_director: 'policing',
  station_chief: 'policing',
  police_analyst: 'policing',
  assistant: 'procuratorate',
  prosecutor: 'procuratorate',
  chief_prosecutor: 'procuratorate',
  agency_contact: null,
  org_manager: 'volunteers',
  dashboard_dev: null,
  dept_dev: null,
  auditor: null,
  system: null,
} as const satisfies Record<string, Department | null>;
export type Role = keyof typeof ROLES;

/** One person or machine in one acting role, for one purpose. It is the first argument of everything that touches data. */
export type Actor = {
  /** Stable id of the person or machine at its issuer. */
  readonly subject: string;
  /** A request acts in exactly one role. */
  readonly role: Role;
  /** The department the role belongs to, or null for county-wide roles. */
  readonly department: Department | null;
  /** Scopes in the form domain:resource:action. */
  readonly scopes: readonly string[];
  /** The one purpose the person stated for this request, or null. */
  readonly purpose: string | null;
};

/** The header that names the role a request acts in. */
export const ACTING_ROLE_HEADER = 'x-acting-role';

/** Somebody nobody has identified yet, acting in this role: it holds no scope, so nothing it may see needs one. */
export function unprovenActor(role: Role): Actor {
  return { subject: `unproven:${role}`, role, department: ROLES[role], scopes: [], purpose: null };
}

/** Whoever says nothing of a role is the public. */
export const PUBLIC_ACTOR: Actor = unprovenActor('public');

/** The actor of a request by its header alone, until callers can prove who they are. Throws BAD_USER_INPUT for no role of ours. */
export function actorOfHeader(role: string | null | undefined): Actor {
  if (role == null || role === '') return PUBLIC_ACTOR;
  if (Object.hasOwn(ROLES, role)) return unprovenActor(role as Role);
  throw new ToldError(
    'BAD_USER_INPUT',
    `The header X-Acting-Role names no role: take one of ${Object.keys(ROLES).join(', ')}, or leave it out to ask as the public.`,
    { argument: ACTING_ROLE_HEADER },
  );
}
