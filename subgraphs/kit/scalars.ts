// The two time scalars of the shared schema: a date stays a date (text YYYY-MM-DD), an instant is RFC 3339.
import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** Never a midnight instant: China's summer time of 1986-1991 would move such a "date" to another day. */
export const DateScalar = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' });

export const DateTimeScalar = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime' });
