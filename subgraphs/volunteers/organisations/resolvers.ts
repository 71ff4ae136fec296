// Answers the organisations room: parse, read for the actor, return.
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { showName } from '@jinyun/kit/masked-name';
import { ofOrigin } from '@jinyun/kit/of-origin';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import { readPageOfParent } from '@jinyun/kit/page-of-parent';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byParent } from '@jinyun/kit/read';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { parseUscc } from '@jinyun/kit/uscc';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { OrganisationArea, VolunteerMember, VolunteerOrganisation } from './entities.ts';

type OrganisationFilters = PageArguments & { origin?: Origin; township?: string; uscc?: string };

export const organisationResolvers: ResolverMap = {
  Query: {
    organisation: (_: unknown, { id }: { id: string }, { actor, data }) =>
      byId(actor, data, VolunteerOrganisation, parseId('org', 'id', id)),
    organisations: (_: unknown, { origin, township, uscc, ...page }: OrganisationFilters, { actor, data }) => {
      const townshipCode = parseTownship('township', township);
      const areas = townshipCode === null ? null : { townshipCode };
      return readPage(actor, data, VolunteerOrganisation, {
        where: matching({ origin, uscc: parseUscc('uscc', uscc), areas }),
        orderBy: { id: 'asc' },
        page,
      });
    },
  },
  VolunteerOrganisation: {
    __resolveReference: ({ id }: { id: string }, { actor, data }) => byId(actor, data, VolunteerOrganisation, id),
    townships: async ({ id }: VolunteerOrganisation, _: unknown, { actor, data }) => {
      const areas = await byParent(actor, data, OrganisationArea, 'organisation', id, { townshipCode: 'asc' });
      return areas.length === 0 ? null : areas.map(({ townshipCode }) => townshipOf(townshipCode));
    },
    members: ({ id }: VolunteerOrganisation, page: PageArguments, { actor, data }) =>
      readPageOfParent(actor, data, VolunteerMember, { field: 'organisation', parentId: id, page }),
  },
  VolunteerMember: {
    name: ({ name }: VolunteerMember) => showName(name),
    township: ({ townshipCode }: VolunteerMember) => townshipOf(townshipCode ?? ''),
  },
  Township: {
    organisations: async ({ code }: { code: string }, { origin }: { origin?: Origin | null }, { actor, data }) => {
      const all = await byParent(actor, data, OrganisationArea, 'townshipCode', code, { organisation: 'asc' });
      const areas = ofOrigin(all, origin);
      if (areas.length === 0) return null;
      return Promise.all(areas.map(({ organisation }) => byId(actor, data, VolunteerOrganisation, organisation.id)));
    },
  },
};
