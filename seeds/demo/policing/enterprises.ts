// A made-up project under protection and the issues it raises, in every state. The article's project keeps none: it tells of none.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import {
  ENTERPRISE_ISSUE_KINDS,
  ENTERPRISE_ISSUE_STATUSES,
  EnterpriseIssue,
  EnterpriseProtection,
  EnterpriseVisit,
} from '@jinyun/policing/enterprises/entities';
import { issueMachine } from '@jinyun/policing/enterprises/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { officerFor } from './posts.ts';

const ISSUES = 20;
const TOWNSHIP = '331122211';
const ROADS = {
  RAISED: [],
  ACCEPTED: ['acceptIssue'],
  VISITED: ['acceptIssue', 'visitEnterprise'],
  RESOLVED: ['acceptIssue', 'visitEnterprise', 'visitEnterprise', 'resolveIssue'],
  REFERRED: ['acceptIssue', 'visitEnterprise', 'referIssue'],
} as const;

export function enterprisesDemo(season: Season): SeedBatch[] {
  const [project = ''] = numbersIn(season, 1).map((number) => demoId('project', number));
  const told = numbersIn(season, ISSUES).map((number) => tellIssue(season, number, project));
  const name = `示例工程 ${season.index + 1}`;
  return [
    batch(EnterpriseProtection, [{ id: project, project: name, townshipCode: TOWNSHIP, ...SYNTHETIC }]),
    batch(
      EnterpriseIssue,
      told.map(({ issue }) => issue),
    ),
    batch(
      EnterpriseVisit,
      told.flatMap(({ visits }) => visits),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellIssue(season: Season, number: number, protection: string) {
  const random = randomIn(season, `issue ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-09-20'));
  const id = demoId('issue', number);
  const raisedOn = diary.now().day;
  const visits: {
    id: string;
    visitedOn: string;
    officer: string;
    protection: string;
    issue: string;
    origin: 'SYNTHETIC';
  }[] = [];
  const facts = () => ({ issue: { raisedOn }, visits: visits.length });
  const story = openStory(issueMachine, id, { diary, facts });
  const kind = inTurn(ENTERPRISE_ISSUE_KINDS, number);
  const summary = `示例问题 ${number}`;
  story.fire('raiseEnterpriseIssue', 'agency_contact', { kind, summary });
  for (const event of ROADS[inTurn(ENTERPRISE_ISSUE_STATUSES, number)]) {
    const { day } = diary.later(1, 5);
    story.fire(event, 'post_officer', event === 'referIssue' ? { to: '示例机关' } : {});
    if (event !== 'visitEnterprise') continue;
    const visit = { id: `${id}-visit-${visits.length + 1}`, visitedOn: day, officer: officerFor(season, number) };
    visits.push({ ...visit, protection, issue: id, ...SYNTHETIC });
  }
  const { status, events } = story.tell();
  const resolvedOn = status === 'RESOLVED' ? diary.now().day : null;
  return { issue: { id, protection, kind, status, summary, raisedOn, resolvedOn, ...SYNTHETIC }, visits, events };
}
