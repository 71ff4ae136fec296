// The county's databases: one a department, and the gateway's own. Each is owned by the role of the same name.

export const DATABASES = ['policing', 'procuratorate', 'volunteers', 'governance'] as const;

export type DatabaseName = (typeof DATABASES)[number];

/** Administers the embedded server; no department ever connects as it. */
export const SUPERUSER = 'postgres';
