// "As of": the request header by which a caller asks what the departments knew at an instant, and its one form.
import { ToldError } from './told-error.ts';

export const AS_OF_HEADER = 'x-as-of';

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The instant as given, or null where the header is absent. Throws BAD_USER_INPUT for what is no RFC 3339 instant. */
export function parseAsOf(header: string | null | undefined): string | null {
  if (header == null || header === '') return null;
  const [, date = ''] = RFC_3339.exec(header) ?? [];
  if (date !== '' && isDay(date)) return header;
  throw new ToldError(
    'BAD_USER_INPUT',
    'The header X-As-Of is not an RFC 3339 instant: write it like 2022-03-16T09:00:00+08:00, or leave it out to ask about now.',
    { argument: AS_OF_HEADER },
  );
}

/** What is past is read, never changed. Throws BAD_USER_INPUT for a change that comes with an instant. */
export function refuseToChangeThePast(asOf: string | null): void {
  if (asOf === null) return;
  throw new ToldError(
    'BAD_USER_INPUT',
    'A mutation came with the header X-As-Of, but the past can only be read: leave the header out to change something now.',
    { argument: AS_OF_HEADER },
  );
}

/** Whether the day exists: 30 February must not become 2 March. */
function isDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
