// Made-up people in need and who helped them, in every state; and help that the police gave in made-up cases.
// Whoever is helped bears a name of the pattern, and a citizen number and a telephone number that are nobody's.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import {
  ASSISTANCE_NEEDS,
  ASSISTANCE_STATUSES,
  AssistanceOrganisation,
  POLICE_ASSISTANCE_KINDS,
  PoliceAssistance,
  SocialAssistance,
} from '@jinyun/policing/assistance/entities';
import { assistanceMachine } from '@jinyun/policing/assistance/lifecycle';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { citizenNumber, phone, someone } from '../people.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { organisationFor, postOf } from './posts.ts';

const ASSISTANCES = 30;
/** Cases that the procuratorate's made-up rows have in every season. */
const CASES = 10;
const ROADS = {
  RAISED: [],
  ASSESSED: ['assessAssistance'],
  HELPING: ['assessAssistance', 'joinAssistance'],
  DONE: ['assessAssistance', 'joinAssistance', 'completeAssistance'],
  REFERRED: ['assessAssistance', 'joinAssistance', 'referToTownship'],
} as const;
const OUTCOME = '示例：已妥善安置';

export function assistanceDemo(season: Season): SeedBatch[] {
  const told = numbersIn(season, ASSISTANCES).map((number) => tellAssistance(season, number));
  return [
    batch(
      SocialAssistance,
      told.map(({ assistance }) => assistance),
    ),
    batch(
      AssistanceOrganisation,
      told.flatMap(({ helpers }) => helpers),
    ),
    batch(PoliceAssistance, policeAssistances(season)),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellAssistance(season: Season, number: number) {
  const random = randomIn(season, `assistance ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-09-30'));
  const id = demoId('assistance', number);
  const townshipCode = random.pick(TOWNSHIPS).code;
  const need = inTurn(ASSISTANCE_NEEDS, number);
  const raisedOn = diary.now().day;
  const story = openStory(assistanceMachine, id, { diary, facts: () => ({ assistance: { townshipCode } }) });
  story.fire('requestAssistance', random.pick(['resident', 'member', 'post_officer'] as const), { need });
  for (const event of ROADS[inTurn(ASSISTANCE_STATUSES, number)]) {
    diary.later(0, 4);
    const role = event === 'joinAssistance' ? 'member' : 'post_officer';
    story.fire(event, role, event === 'completeAssistance' ? { outcome: OUTCOME } : {});
  }
  const { status, events } = story.tell();
  const assistance = {
    ...{ id, need, status, townshipCode, post: postOf(number), raisedOn, ...SYNTHETIC },
    referredOn: status === 'REFERRED' ? diary.now().day : null,
    outcome: status === 'DONE' ? OUTCOME : null,
    beneficiary: someone(random),
    circumstances: `示例情况；公民身份号码 ${citizenNumber(random)}，电话 ${phone(random)}`,
  };
  const organisationId = events.some(({ name }) => name === 'joinAssistance') ? organisationFor(number) : null;
  const helpers = organisationId === null ? [] : [{ id: `${id}-helper`, assistance: id, organisationId, ...SYNTHETIC }];
  return { assistance, helpers, events };
}

function policeAssistances(season: Season) {
  return numbersIn(season, CASES).map((number) => {
    const random = randomIn(season, `police assistance ${number}`);
    return {
      id: demoId('police-assistance', number),
      caseId: demoId('case', ((number - 1) % CASES) + 1),
      kind: inTurn(POLICE_ASSISTANCE_KINDS, number),
      assistedOn: workingDayWithin(random, SEASON.from, SEASON.to),
      post: postOf(number),
      ...SYNTHETIC,
    };
  });
}
