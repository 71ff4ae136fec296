// Made-up volunteer organisations, the townships they serve, and their members, who live in one of those.

import { exactly } from '@jinyun/kit/quantity';
import { usccOf } from '@jinyun/kit/uscc';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { OrganisationArea, VolunteerMember, VolunteerOrganisation } from '@jinyun/volunteers/organisations/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { A_SEASON, idIn, organisationOf } from '../crossings.ts';
import { workingDayWithin } from '../diary.ts';
import { demoId, numbers } from '../ids.ts';
import { nameOf } from '../people.ts';
import { randomIn, SEASON, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';

const AREAS_EACH = 6;
/** Members join before the first activity that takes people on. */
const JOINED_TO = '2026-05-15';
/** One member of so many has left since. */
const LEFT_ONE_IN = 19;
/** A social organisation (5, 1) registered in the county (331122). */
const REGISTERED = '51331122';
const SKILLS = ['急救', '摄影', '普法讲解', '心理疏导', '无人机航拍', '手语'];
const TRADES = ['教师', '村医', '电工', '个体经营', '退休干部', '快递员', '果农'];

export function organisationsDemo(season: Season): SeedBatch[] {
  const places = numbers(A_SEASON.org);
  return [
    batch(
      VolunteerOrganisation,
      places.map((place) => organisation(season, place)),
    ),
    batch(
      OrganisationArea,
      places.flatMap((place) => areas(season, place)),
    ),
    batch(VolunteerMember, members(season)),
  ];
}

/** Places in a season of the members who have not left. */
export function activeMembers(): number[] {
  return numbers(A_SEASON.member).filter((place) => place % LEFT_ONE_IN !== 0);
}

/** The townships of the organisation at this place, in their order; the four of a season serve all 18 between them. */
export function townshipsOf(place: number): string[] {
  const from = (place - 1) * (AREAS_EACH - 1);
  return numbers(AREAS_EACH).map((turn) => TOWNSHIPS[(from + turn - 1) % TOWNSHIPS.length]?.code as string);
}

/** The name of the member at this place of a season. */
export function memberName({ index }: Season, place: number): string {
  return nameOf(index * A_SEASON.member + place);
}

function organisation(season: Season, place: number) {
  const id = idIn(season, 'org', place);
  const number = season.index * A_SEASON.org + place;
  const name = `示例志愿者联合会 ${number}`;
  return {
    id,
    name,
    displayName: name,
    uscc: usccOf(REGISTERED, String(number).padStart(8, '0')),
    leader: memberName(season, place),
    memberCount: exactly(activeMembers().filter((member) => organisationOf(season, member) === id).length),
    ...SYNTHETIC,
  };
}

function areas(season: Season, place: number) {
  const before = (season.index * A_SEASON.org + place - 1) * AREAS_EACH;
  return townshipsOf(place).map((townshipCode, at) => ({
    id: demoId('organisation-area', before + at + 1),
    organisation: idIn(season, 'org', place),
    townshipCode,
    ...SYNTHETIC,
  }));
}

function members(season: Season) {
  const random = randomIn(season, 'members');
  return numbers(A_SEASON.member).map((place) => ({
    id: idIn(season, 'member', place),
    organisation: organisationOf(season, place),
    name: memberName(season, place),
    townshipCode: random.pick(townshipsOf(((place - 1) % A_SEASON.org) + 1)),
    skills: [random.pick(SKILLS)],
    trades: [random.pick(TRADES)],
    joinedOn: workingDayWithin(random, SEASON.from, JOINED_TO),
    status: place % LEFT_ONE_IN === 0 ? ('LEFT' as const) : ('ACTIVE' as const),
    ...SYNTHETIC,
  }));
}
