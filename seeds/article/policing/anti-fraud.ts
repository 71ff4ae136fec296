// The alliance and the theme hall of one post, and the day on which two officers planned its panels.
import { atLeast } from '@jinyun/kit/quantity';
import { AntiFraudAlliance, Exhibit, ExhibitPlanner, ThemeHall } from '@jinyun/policing/anti-fraud/entities';
import { batch } from '../../batch.ts';

// The hall stands in the community; that it is the post's own is what the article lets one conclude.
const halls = batch(ThemeHall, [
  {
    id: 'hall-jinmeiting',
    name: '反诈主题馆',
    post: 'post-jinmeiting',
    areaSqm: atLeast(300),
    investmentYuan: atLeast(300_000),
    origin: 'SOURCE',
    citations: ['A1.5'],
    inferredFields: ['post'],
  },
]);

const alliances = batch(AntiFraudAlliance, [
  {
    id: 'alliance-jinmeiting',
    name: '反诈联盟',
    post: 'post-jinmeiting',
    hall: 'hall-jinmeiting',
    memberCategories: ['POLICE', 'UNIT_EMPLOYEE', 'COMMUNITY_CADRE', 'RESIDENT'],
    origin: 'SOURCE',
    citations: ['A1.5', 'A1.6'],
    inferredFields: ['post'],
  },
]);

// The panels are the post's; that they were meant for the hall, and how far they had come, is not said.
const exhibits = batch(Exhibit, [
  {
    id: 'exhibit-jinmeiting-panels',
    title: '反诈宣传图像资料',
    post: 'post-jinmeiting',
    hall: 'hall-jinmeiting',
    status: 'PLANNED',
    plannedOn: '2022-03-16',
    origin: 'SOURCE',
    citations: ['A1.2'],
    inferredFields: ['hall', 'status'],
  },
]);

const planners = batch(ExhibitPlanner, [
  {
    id: 'exhibit-planner-zhou',
    exhibit: 'exhibit-jinmeiting-panels',
    officer: 'officer-zhou-yongqing',
    origin: 'SOURCE',
    citations: ['A1.2'],
  },
  {
    id: 'exhibit-planner-huang',
    exhibit: 'exhibit-jinmeiting-panels',
    officer: 'officer-huang-guohua',
    origin: 'SOURCE',
    citations: ['A1.2'],
  },
]);

export const antiFraudRows = [halls, alliances, exhibits, planners];
