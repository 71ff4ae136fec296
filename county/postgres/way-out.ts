// The way out that every refusal of the embedded PostgreSQL can offer: a server of the operator's own.

/** Ends a message; starts with a capital letter and closes the sentence. */
export const OWN_SERVER =
  'Or use a PostgreSQL 18 of your own: set DATABASE_URL_POLICING, DATABASE_URL_PROCURATORATE, ' +
  'DATABASE_URL_VOLUNTEERS and DATABASE_URL_GOVERNANCE.';
