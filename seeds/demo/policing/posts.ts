// Made-up officers at the six posts that the article names and at a station that it does not. None holds an office there:
// who directs a post is the article's to say.
import { Officer, PoliceStation } from '@jinyun/policing/posts/entities';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { batch, type SeedBatch } from '../../batch.ts';
import { demoId } from '../ids.ts';
import { nameOf } from '../people.ts';
import { inTurn, numbersIn, randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';

/** In the order of the article; row n of a kind that belongs to posts is at the one with this remainder. */
export const POSTS = [
  'post-jinmeiting',
  'post-fengjingshan',
  'post-sanxi',
  'post-huzhen',
  'post-fangxi',
  'post-gaotie',
] as const;

const OFFICERS = 60;
const STATIONS = 1;
const RANKS = ['二级警员', '一级警员', '四级警长', '三级警长', '二级警长'];

export function postsDemo(season: Season): SeedBatch[] {
  const random = randomIn(season, 'posts');
  const stations = numbersIn(season, STATIONS).map((number) => ({
    id: demoId('station', number),
    name: `示例派出所 ${number}`,
    townshipCodes: [random.pick(TOWNSHIPS).code],
    ...SYNTHETIC,
  }));
  const officers = numbersIn(season, OFFICERS).map((number) => ({
    id: demoId('officer', number),
    name: nameOf(number),
    rank: random.pick(RANKS),
    background: random.oneIn(6) ? '转业军人' : null,
    post: postOf(number),
    ...SYNTHETIC,
  }));
  return [batch(PoliceStation, stations), batch(Officer, officers)];
}

/** The post of row n. */
export function postOf(number: number): string {
  return inTurn(POSTS, number);
}

/** An officer of the season who serves at the post of row n. */
export function officerFor({ index }: Season, number: number): string {
  const inPost = (number - 1) % POSTS.length;
  const turn = Math.floor((number - 1) / POSTS.length) % (OFFICERS / POSTS.length);
  return demoId('officer', index * OFFICERS + turn * POSTS.length + inPost + 1);
}

/** A made-up station of the season. */
export function stationOf({ index }: Season): string {
  return demoId('station', index * STATIONS + 1);
}

/** Three of every four rows are helped by a volunteer organisation; of made-up ones there are four, in every season. */
export function organisationFor(number: number): string | null {
  return number % 4 === 0 ? null : demoId('org', ((number - 1) % 4) + 1);
}
