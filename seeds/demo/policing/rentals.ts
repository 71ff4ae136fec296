// Made-up properties to let in every state, their tenancies, and the stars of those that are listed or let.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { RatingItem, RentalCheck, RentalProperty, StarRating, Tenancy } from '@jinyun/policing/rentals/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { demoId } from '../ids.ts';
import { numbersIn, randomIn, type Season } from '../season.ts';
import { stationOf } from './posts.ts';
import { stateOfProperty, type ToldProperty, tellProperty } from './properties.ts';
import { MONTHS, tellRatings } from './ratings.ts';
import { TENANCIES_A_PROPERTY } from './tenancies.ts';

const PROPERTIES = 120;
/** Of the properties of a season, those that were let and those that are rated. */
const WERE_LET = countOf(['LET', 'VACANT']);
const RATED = countOf(['LISTED', 'LET']);

export function rentalsDemo(season: Season): SeedBatch[] {
  const properties = tellProperties(season);
  const tenancies = properties.flatMap((told) => told.tenancies);
  const ratings = rateAll(season, properties);
  const events = [...properties, ...tenancies, ...ratings].flatMap((told) => told.events);
  return [
    batch(
      RentalProperty,
      properties.map(({ property }) => property),
    ),
    batch(
      RentalCheck,
      properties.flatMap(({ checks }) => checks),
    ),
    batch(
      Tenancy,
      tenancies.map(({ tenancy }) => tenancy),
    ),
    batch(
      StarRating,
      ratings.map(({ rating }) => rating),
    ),
    batch(
      RatingItem,
      ratings.flatMap(({ items }) => items),
    ),
    batch(LifecycleEvent, events),
  ];
}

/** A property of the season that is let, another for another turn. */
export function letProperty({ index }: Season, turn: number): string {
  const numbers = Array.from({ length: PROPERTIES }, (_, at) => at + 1).filter(
    (number) => stateOfProperty(number) === 'LET',
  );
  return demoId('property', index * PROPERTIES + (numbers[turn % numbers.length] as number));
}

function tellProperties(season: Season): ToldProperty[] {
  let lettings = season.index * WERE_LET;
  return numbersIn(season, PROPERTIES).map((number) => {
    const told = tellProperty(season, number, lettings * TENANCIES_A_PROPERTY + 1);
    if (told.tenancies.length > 0) lettings += 1;
    return told;
  });
}

function rateAll(season: Season, properties: readonly ToldProperty[]) {
  const rated = properties.filter(({ property: { status } }) => status === 'LISTED' || status === 'LET');
  return rated.flatMap((told, at) => {
    const firstNumber = (season.index * RATED + at) * MONTHS.length + 1;
    const random = randomIn(season, `stars of ${told.property.id}`);
    return tellRatings(random, told, { firstNumber, turn: at + 1, station: stationOf(season) });
  });
}

function countOf(states: readonly string[]): number {
  return Array.from({ length: PROPERTIES }, (_, at) => at + 1).filter((number) =>
    states.includes(stateOfProperty(number)),
  ).length;
}
