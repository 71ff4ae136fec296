// One made-up property to let, brought into its state as its table allows; what its guards ask of tenancies, these show.
import type { CalendarDate } from '@jinyun/kit/calendar/civil-date';
import type { EventInput } from '@jinyun/kit/lifecycle/machine';
import { exactly } from '@jinyun/kit/quantity';
import { type RentalCheck, type RentalPropertyStatus, SUBMISSION_CHANNELS } from '@jinyun/policing/rentals/entities';
import { propertyMachine } from '@jinyun/policing/rentals/lifecycle';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { nameOf } from '../people.ts';
import type { Random } from '../random.ts';
import { inTurn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { officerFor, postOf } from './posts.ts';
import { runningOn, type Span, tellTenancies } from './tenancies.ts';

const LANDLORDS = 40;
const TOWNSHIPS = ['331122001', '331122002', '331122003'];
const FACILITIES = ['示例设施甲', '示例设施乙', '示例设施丙'];
const HAZARD = '示例隐患：线路老化';
const REASON = '示例：缺少产权证明';
const CHECKED = ['takeUpCheck', 'verifyOnSite'] as const;
const LISTED = [...CHECKED, 'listProperty'] as const;
const ROADS = {
  SUBMITTED: [],
  VERIFYING: ['takeUpCheck'],
  VERIFIED: CHECKED,
  LISTED,
  LET: [...LISTED, 'recordLetting'],
  VACANT: [...LISTED, 'recordLetting', 'recordVacancy'],
  DELISTED: [...LISTED, 'delistProperty'],
  REJECTED: ['takeUpCheck', 'rejectProperty'],
  SUSPENDED: [...LISTED, 'suspendProperty'],
} as const satisfies Record<RentalPropertyStatus, readonly string[]>;
/** Twenty in turn: eight let, two vacant, four listed, one of each other. */
const STATES: readonly RentalPropertyStatus[] = [
  ...Array<RentalPropertyStatus>(8).fill('LET'),
  ...Array<RentalPropertyStatus>(2).fill('VACANT'),
  ...Array<RentalPropertyStatus>(4).fill('LISTED'),
  ...(['SUBMITTED', 'VERIFYING', 'VERIFIED', 'DELISTED', 'REJECTED', 'SUSPENDED'] as const),
];

/** The state that property n is brought into. */
export function stateOfProperty(number: number): RentalPropertyStatus {
  return inTurn(STATES, number);
}

export type ToldProperty = ReturnType<typeof tellProperty>;

/** `firstTenancy` is the number that its first tenancy would have. */
export function tellProperty(season: Season, number: number, firstTenancy: number) {
  const random = randomIn(season, `property ${number}`);
  const id = demoId('property', number);
  const state = stateOfProperty(number);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-01-16'));
  const submittedOn = diary.now().day;
  const officer = officerFor(season, number);
  const checks: { id: string; property: string; checkedOn: string; officer: string; result: RentalCheck['result'] }[] =
    [];
  const roadName = `示例${random.integer(1, 30)}路`;
  let tenancies: ReturnType<typeof tellTenancies> = [];
  let listedOn: CalendarDate | null = null;
  const spans = (): readonly Span[] => tenancies.map(({ span }) => span);
  const facts = () => ({ property: { hazard: null }, tenanciesRunning: runningOn(spans(), diary.now().day) });
  const story = openStory(propertyMachine, id, { diary, facts });
  const inputs: Readonly<Record<string, EventInput>> = {
    verifyOnSite: { officer, collectorPresent: true, result: 'PASSED', papersSeen: true },
    rejectProperty: { reason: REASON },
    suspendProperty: { hazard: HAZARD },
  };
  story.fire('submitProperty', 'resident', { roadName, rent: '示例租金' });
  for (const event of ROADS[state]) {
    if (event === 'recordLetting') diary.on(spans()[0]?.registered ?? '');
    else if (event === 'recordVacancy') diary.on(lastEnd(spans()));
    else if (event === 'suspendProperty' || event === 'delistProperty') diary.later(30, 90);
    else diary.later(1, 3);
    const { day } = story.fire(event, 'post_officer', inputs[event]);
    const result = RESULTS[event];
    if (result !== undefined)
      checks.push({ id: `${id}-check-${checks.length + 1}`, property: id, checkedOn: day, officer, result });
    if (event !== 'listProperty') continue;
    listedOn = day;
    if (state === 'LET' || state === 'VACANT')
      tenancies = tellTenancies(random, {
        property: id,
        firstNumber: firstTenancy,
        listed: day,
        emptied: state === 'VACANT',
      });
  }
  const { status, events } = story.tell();
  const property = {
    ...{ id, roadName, status, submittedOn, listedOn, ...placeOf(season, number, random), ...SYNTHETIC },
    hazard: status === 'SUSPENDED' ? HAZARD : null,
    rejectedReason: status === 'REJECTED' ? REASON : null,
  };
  const checkRows = checks.map((check) => ({ ...check, collectorPresent: true, ...SYNTHETIC }));
  const lettingDay = spans()[0]?.registered ?? null;
  return { property, checks: checkRows, tenancies, lettingDay, events };
}

const RESULTS: Readonly<Partial<Record<string, RentalCheck['result']>>> = {
  verifyOnSite: 'PASSED',
  rejectProperty: 'FAILED',
  suspendProperty: 'HAZARD_FOUND',
};

function placeOf({ index }: Season, number: number, random: Random) {
  return {
    landlordName: nameOf(index * LANDLORDS + ((number - 1) % LANDLORDS) + 1),
    townshipCode: random.pick(TOWNSHIPS),
    community: `示例社区 ${random.integer(1, 6)}`,
    houseNumber: String(random.integer(1, 300)),
    post: postOf(number),
    facilities: FACILITIES.filter(() => random.oneIn(2)),
    rent: exactly(random.integer(4, 30) * 100),
    submittedVia: inTurn(SUBMISSION_CHANNELS, number),
  };
}

function lastEnd(spans: readonly Span[]): string {
  return spans.map(({ ended }) => ended ?? '').reduce((last, end) => (end > last ? end : last), '');
}
