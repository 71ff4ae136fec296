// What each table of the department refuses: every guard, with facts and inputs that meet it and that miss it.
import { expect, test } from '@jest/globals';
import type { EventInput, Machine } from '@jinyun/kit/lifecycle/machine';
import { exhibitMachine } from './anti-fraud/lifecycle.ts';
import { assistanceMachine } from './assistance/lifecycle.ts';
import { dutyMachine } from './brigades/lifecycle.ts';
import { policingCorrectionMachine } from './corrections/lifecycle.ts';
import { policing } from './department.ts';
import { serviceRequestMachine } from './doorstep/lifecycle.ts';
import { issueMachine } from './enterprises/lifecycle.ts';
import { disputeMachine } from './mediation/lifecycle.ts';
import { lectureMachine, sessionMachine } from './outreach/lifecycle.ts';
import { patrolMachine } from './patrols/lifecycle.ts';
import { propertyMachine, ratingMachine, tenancyMachine } from './rentals/lifecycle.ts';
import { deskRequestMachine } from './service-desk/lifecycle.ts';

const machines = policing.machines ?? [];

test('every table of the department with a status has a lifecycle, over exactly the states that its column takes', () => {
  const columns = policing.entities.map((entity) => ({
    type: entity.meta.className,
    states: entity.meta.properties.status?.items,
  }));
  // A step of a request's timeline says which state the request had reached; it has no life of its own.
  const withStatus = columns.filter(({ type, states }) => states !== undefined && type !== 'ServiceStep');
  expect(withStatus).toHaveLength(14);
  const tables = machines.map(({ type, states }) => [type, Object.keys(states).sort()]);
  expect(Object.fromEntries(tables)).toEqual(
    Object.fromEntries(withStatus.map(({ type, states }) => [type, [...(states ?? [])].sort()])),
  );
});

type Case = readonly [machine: Machine, guard: string, facts: unknown, input: EventInput];
/** What the guards look at where they hold; each case says what is different. */
const property = { property: { hazard: null, status: 'LET' }, tenanciesRunning: 0, tenanciesNotRegistered: 0 };
const service = { request: { item: 'HOUSEHOLD', post: { id: 'post-a' } }, capable: true, returnedBefore: false };
const desk = { request: { id: 'desk-request-1', need: 'WORK' } };
const brigade = { duties: ['SECURITY'], townshipCodes: ['331122203'] };

const MET: readonly Case[] = [
  [propertyMachine, 'factsAndPrice', property, { roadName: '示例路', rent: '800' }],
  [propertyMachine, 'officerAndCollector', property, { officer: 'officer-1', collectorPresent: true }],
  [propertyMachine, 'safeBuilding', property, { result: 'PASSED' }],
  [propertyMachine, 'papersSeen', property, { papersSeen: true }],
  [propertyMachine, 'reasonGiven', property, { reason: '无证' }],
  [propertyMachine, 'hazardNamed', property, { hazard: '电线老化' }],
  [propertyMachine, 'noOpenHazard', property, {}],
  [propertyMachine, 'tenantsIn', { ...property, tenanciesRunning: 1 }, {}],
  [propertyMachine, 'tenantsOut', property, {}],
  [tenancyMachine, 'startGiven', {}, { fromOn: '2026-03-02' }],
  [tenancyMachine, 'endsAfterStart', { tenancy: { fromOn: '2026-03-02' } }, { toOn: '2026-03-02' }],
  [ratingMachine, 'listedOrLet', property, {}],
  [ratingMachine, 'tenantsRegistered', property, {}],
  [ratingMachine, 'noOpenHazard', property, {}],
  [ratingMachine, 'oneToFiveStars', property, { stars: 5 }],
  [ratingMachine, 'plaqueNumbered', property, { plaqueNo: 'DEMO-1' }],
  [ratingMachine, 'reasonGiven', property, { reason: '隐患' }],
  [serviceRequestMachine, 'postCapable', service, {}],
  [serviceRequestMachine, 'papersComplete', service, { papersComplete: true }],
  [serviceRequestMachine, 'missingNamed', service, { missingPapers: ['户口簿'] }],
  [serviceRequestMachine, 'notReturnedBefore', service, {}],
  [serviceRequestMachine, 'anotherPost', service, { redirectedTo: 'post-b' }],
  [deskRequestMachine, 'needGiven', desk, { need: 'WORK' }],
  [deskRequestMachine, 'matchNamed', desk, { request: 'desk-request-2' }],
  [deskRequestMachine, 'propertyHouses', { request: { need: 'HOUSING' } }, { property: 'property-1' }],
  [assistanceMachine, 'needGiven', {}, { need: 'CARE' }],
  [assistanceMachine, 'outcomeGiven', {}, { outcome: '已送返' }],
  [assistanceMachine, 'townshipKnown', { assistance: { townshipCode: '331122101' } }, {}],
  [dutyMachine, 'dayAndKind', {}, { dutyOn: '2026-05-01', kind: 'SECURITY' }],
  [dutyMachine, 'brigadesOwnDuty', { duty: { kind: 'SECURITY', townshipCode: '331122203' }, brigade }, {}],
  [dutyMachine, 'peopleNamed', {}, { people: 6 }],
  [patrolMachine, 'isMarketDay', { marketDay: true }, {}],
  [patrolMachine, 'onTheDay', { patrol: { date: '2026-01-21' } }, { on: '2026-01-21' }],
  [patrolMachine, 'officersNamed', {}, { officers: ['officer-1'] }],
  [patrolMachine, 'tasksDone', {}, { tasks: ['HOME_VISIT'] }],
  [patrolMachine, 'reasonGiven', {}, { reason: '台风' }],
  [issueMachine, 'kindAndSummary', {}, { kind: 'TRAFFIC', summary: '示例' }],
  [issueMachine, 'visited', { visits: 1 }, {}],
  [issueMachine, 'saysTo', {}, { to: '示例机关' }],
  [sessionMachine, 'kindAndTopic', {}, { kind: 'LECTURE', topic: 'FRAUD' }],
  [sessionMachine, 'heldSometime', { session: { heldAt: new Date('2026-03-02T01:00:00Z') } }, {}],
  [sessionMachine, 'audienceGiven', {}, { audience: 40 }],
  [lectureMachine, 'topicAndDay', {}, { topic: 'LAW', wantedOn: '2026-03-02' }],
  [lectureMachine, 'lectureHeld', { sessionsHeld: 1 }, {}],
  [lectureMachine, 'feedbackGiven', {}, { feedback: '示例' }],
  [exhibitMachine, 'titled', {}, { title: '示例' }],
  [exhibitMachine, 'plannedTogether', { planners: 1 }, {}],
  [exhibitMachine, 'hallChosen', { hallId: 'hall-demo0001' }, {}],
];

const MISSED: readonly Case[] = [
  [propertyMachine, 'factsAndPrice', property, { roadName: ' ', rent: '800' }],
  [propertyMachine, 'officerAndCollector', property, { officer: 'officer-1', collectorPresent: false }],
  [propertyMachine, 'safeBuilding', property, { result: 'HAZARD_FOUND' }],
  [propertyMachine, 'papersSeen', property, {}],
  [propertyMachine, 'reasonGiven', property, {}],
  [propertyMachine, 'hazardNamed', property, {}],
  [propertyMachine, 'noOpenHazard', { ...property, property: { hazard: '电线老化' } }, {}],
  [propertyMachine, 'tenantsIn', property, {}],
  [propertyMachine, 'tenantsOut', { ...property, tenanciesRunning: 1 }, {}],
  [tenancyMachine, 'startGiven', {}, {}],
  [tenancyMachine, 'endsAfterStart', { tenancy: { fromOn: '2026-03-02' } }, { toOn: '2026-03-01' }],
  [ratingMachine, 'listedOrLet', { ...property, property: { status: 'VACANT', hazard: null } }, {}],
  [ratingMachine, 'tenantsRegistered', { ...property, tenanciesNotRegistered: 1 }, {}],
  [ratingMachine, 'noOpenHazard', { ...property, property: { status: 'LET', hazard: '电线老化' } }, {}],
  [ratingMachine, 'oneToFiveStars', property, { stars: 6 }],
  [ratingMachine, 'plaqueNumbered', property, {}],
  [ratingMachine, 'reasonGiven', property, {}],
  [serviceRequestMachine, 'postCapable', { ...service, capable: false }, {}],
  [serviceRequestMachine, 'papersComplete', service, { papersComplete: false }],
  [serviceRequestMachine, 'missingNamed', service, { missingPapers: [] }],
  [serviceRequestMachine, 'notReturnedBefore', { ...service, returnedBefore: true }, {}],
  [serviceRequestMachine, 'anotherPost', service, { redirectedTo: 'post-a' }],
  [deskRequestMachine, 'needGiven', desk, {}],
  [deskRequestMachine, 'matchNamed', desk, { request: 'desk-request-1' }],
  [deskRequestMachine, 'propertyHouses', desk, { property: 'property-1' }],
  [assistanceMachine, 'needGiven', {}, {}],
  [assistanceMachine, 'outcomeGiven', {}, { outcome: '' }],
  [assistanceMachine, 'townshipKnown', { assistance: { townshipCode: null } }, {}],
  [dutyMachine, 'dayAndKind', {}, { kind: 'SECURITY' }],
  [dutyMachine, 'brigadesOwnDuty', { duty: { kind: 'EPIDEMIC', townshipCode: '331122203' }, brigade }, {}],
  [dutyMachine, 'brigadesOwnDuty', { duty: { kind: 'SECURITY', townshipCode: '331122101' }, brigade }, {}],
  [dutyMachine, 'peopleNamed', {}, { people: 0 }],
  [patrolMachine, 'isMarketDay', { marketDay: false }, {}],
  [patrolMachine, 'onTheDay', { patrol: { date: '2026-01-21' } }, { on: '2026-01-22' }],
  [patrolMachine, 'officersNamed', {}, { officers: [] }],
  [patrolMachine, 'tasksDone', {}, { tasks: [''] }],
  [patrolMachine, 'reasonGiven', {}, {}],
  [issueMachine, 'kindAndSummary', {}, { kind: 'TRAFFIC' }],
  [issueMachine, 'visited', { visits: 0 }, {}],
  [issueMachine, 'saysTo', {}, {}],
  [sessionMachine, 'kindAndTopic', {}, { kind: 'LECTURE' }],
  [sessionMachine, 'heldSometime', { session: { heldAt: null } }, {}],
  [sessionMachine, 'audienceGiven', {}, {}],
  [lectureMachine, 'topicAndDay', {}, { topic: 'LAW' }],
  [lectureMachine, 'lectureHeld', { sessionsHeld: 0 }, {}],
  [lectureMachine, 'feedbackGiven', {}, {}],
  [exhibitMachine, 'titled', {}, {}],
  [exhibitMachine, 'plannedTogether', { planners: 0 }, {}],
  [exhibitMachine, 'hallChosen', { hallId: null }, {}],
];

test('every guard but those of machines that are worked on in tests of their own is met here and missed here', () => {
  const worked: readonly string[] = [disputeMachine.type, policingCorrectionMachine.type];
  const all = machines.filter(({ type }) => !worked.includes(type)).flatMap(guardNames);
  expect([...new Set(MET.map(nameOf))].sort()).toEqual([...new Set(all)].sort());
  expect([...new Set(MISSED.map(nameOf))].sort()).toEqual([...new Set(all)].sort());
});

test.each(MET.map((each) => [nameOf(each), each] as const))('%s is met', (_, [machine, guard, facts, input]) => {
  expect(guardOf(machine, guard).holds(facts, input)).toBe(true);
  // What holds with some input is not in the way of drawing the button.
  expect(guardOf(machine, guard).holds(facts, null)).toBe(true);
});

test.each(MISSED.map((each) => [nameOf(each), each] as const))('%s is missed', (_, [machine, guard, facts, input]) => {
  expect(guardOf(machine, guard).holds(facts, input)).toBe(false);
});

function nameOf([machine, guard]: Case): string {
  return `${machine.type}.${guard}`;
}

function guardNames(machine: Machine): string[] {
  return machine.events.flatMap(({ guards }) => guards.map(({ name }) => `${machine.type}.${name}`));
}

function guardOf({ type, events }: Machine, name: string) {
  const found = events.flatMap(({ guards }) => guards).find((guard) => guard.name === name);
  if (found === undefined) throw new Error(`${type} has no guard ${name}.`);
  return found;
}
