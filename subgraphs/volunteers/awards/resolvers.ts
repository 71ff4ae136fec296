// Answers the awards room: parse, read for the actor, return. An award that is not public is as if it were not there.
import { parseId } from '@jinyun/kit/ids';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { COUNTY, COUNTY_CODE } from '@jinyun/schema/townships';
import { Observer } from '../observers/entities.ts';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';
import { Award, type AwardKind } from './entities.ts';

type WithId = { id: string };
type AwardFilters = PageArguments & { kind?: AwardKind; year?: number; origin?: Origin };
type Recipient = 'countyCode' | 'organisation' | 'observer' | 'member';

export const awardResolvers: ResolverMap = {
  Query: {
    award: async (_: unknown, { id }: WithId, { actor, data }) => {
      const award = await byId(actor, data, Award, parseId('award', 'id', id));
      return award?.published ? award : null;
    },
    awards: (_: unknown, { kind, year, origin, ...page }: AwardFilters, { actor, data }) => {
      const where = matching<Award>({ kind, year, origin, published: true });
      return readPage(actor, data, Award, { where, orderBy: { id: 'asc' }, page });
    },
  },
  Award: {
    county: ({ countyCode }: Award) => (countyCode === COUNTY_CODE ? COUNTY : null),
    organisation: ({ organisation }: Award, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, VolunteerOrganisation, organisation?.id),
    observer: ({ observer }: Award, _: unknown, { actor, data }) => byOptionalId(actor, data, Observer, observer?.id),
    member: ({ member }: Award, _: unknown, { actor, data }) => byOptionalId(actor, data, VolunteerMember, member?.id),
  },
  County: { awards: ({ code }: { code: string }, _: unknown, context) => awardsOf(context, 'countyCode', code) },
  VolunteerOrganisation: { awards: ({ id }: WithId, _: unknown, context) => awardsOf(context, 'organisation', id) },
  Observer: { awards: ({ id }: WithId, _: unknown, context) => awardsOf(context, 'observer', id) },
  VolunteerMember: { awards: ({ id }: WithId, _: unknown, context) => awardsOf(context, 'member', id) },
};

/** Public awards of a recipient by year; null where none is known, which does not mean that there is none. */
async function awardsOf(
  { actor, data }: RequestContext,
  recipient: Recipient,
  id: string,
): Promise<readonly Award[] | null> {
  const awards = await byParent(actor, data, Award, recipient, id, { year: 'asc' });
  const open = awards.filter(({ published }) => published);
  return open.length === 0 ? null : open;
}
