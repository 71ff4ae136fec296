// The lives of a property to let, of a tenancy in it and of a month's stars, as three tables (租赁房屋治安管理规定,
// 浙江省流动人口居住登记条例). A landlord gives facts and the price; who checks and who confirms is never the landlord.
import { isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { RentalProperty, RentalPropertyStatus, StarRatingStatus, Tenancy, TenancyStatus } from './entities.ts';

/** What the guards of a property look at. */
export type PropertyFacts = {
  readonly property: Pick<RentalProperty, 'hazard'>;
  /** Tenancies of it that are neither ended nor waiting to be registered. */
  readonly tenanciesRunning: number;
};
/** What the guards of a tenancy look at. */
export type TenancyFacts = { readonly tenancy: Pick<Tenancy, 'fromOn'> };
/** What the guards of a month's rating look at. */
export type RatingFacts = {
  readonly property: Pick<RentalProperty, 'status' | 'hazard'>;
  readonly tenanciesNotRegistered: number;
};

const LANDLORD = ['resident'] as const;
const OFFICERS = ['post_officer', 'post_director'] as const;

const ofProperty = rowsOf<RentalPropertyStatus, PropertyFacts>();
const PUBLIC_SECURITY_RULES = '租赁房屋治安管理规定';

const factsAndPrice = ofProperty.guard('factsAndPrice', {
  zh: '写明所在道路和租金',
  en: 'it says on which road it stands and what it costs.',
  holds: textsGiven('roadName', 'rent'),
});
const officerAndCollector = ofProperty.guard('officerAndCollector', {
  zh: '民警和信息采集员一同到场',
  en: 'an officer and a collector were on site together.',
  holds: (_, input) => input === null || (isText(input.officer) && input.collectorPresent === true),
});
const safeBuilding = ofProperty.guard('safeBuilding', {
  zh: '不是危险或违法建筑，符合消防要求',
  en: 'it is neither a dangerous nor an illegal building, and it keeps the fire rules.',
  law: `${PUBLIC_SECURITY_RULES}第五条`,
  holds: (_, input) => input === null || input.result === 'PASSED',
});
const papersSeen = ofProperty.guard('papersSeen', {
  zh: '已查看出租人的身份和房屋权属证明',
  en: "the landlord's papers were seen.",
  law: `${PUBLIC_SECURITY_RULES}第六条`,
  holds: (_, input) => input === null || input.papersSeen === true,
});
const propertyReason = ofProperty.guard('reasonGiven', {
  zh: '写明理由',
  en: 'it says why.',
  holds: textsGiven('reason'),
});
const hazardNamed = ofProperty.guard('hazardNamed', {
  zh: '写明隐患',
  en: 'it names the hazard.',
  holds: textsGiven('hazard'),
});
const noOpenHazard = ofProperty.guard('noOpenHazard', {
  zh: '没有未消除的隐患',
  en: 'no hazard is open.',
  holds: ({ property }) => property.hazard == null,
});
const tenantsIn = ofProperty.guard('tenantsIn', {
  zh: '有在住的租户',
  en: 'a tenancy is running in it.',
  holds: ({ tenanciesRunning }) => tenanciesRunning > 0,
});
const tenantsOut = ofProperty.guard('tenantsOut', {
  zh: '没有在住的租户',
  en: 'no tenancy is running in it.',
  holds: ({ tenanciesRunning }) => tenanciesRunning === 0,
});

export const propertyMachine: Machine<RentalPropertyStatus, PropertyFacts> = {
  type: 'RentalProperty',
  zh: '出租房屋',
  en: 'rental property',
  states: {
    SUBMITTED: '已提交 submitted',
    VERIFYING: '核查中 being checked',
    VERIFIED: '已核查 checked',
    LISTED: '已上架 listed',
    LET: '已出租 let',
    VACANT: '空置 vacant',
    DELISTED: '已下架 taken off the list',
    REJECTED: '未通过 rejected',
    SUSPENDED: '因隐患停租 suspended for a hazard',
  },
  events: [
    ofProperty.event('submitProperty', '提交房源', 'Submit a property', {
      moves: [[null, 'SUBMITTED']],
      who: [...LANDLORD, ...OFFICERS],
      guards: [factsAndPrice],
    }),
    ofProperty.event('takeUpCheck', '受理核查', 'Take up the check', {
      moves: [['SUBMITTED', 'VERIFYING']],
      who: OFFICERS,
    }),
    ofProperty.event('verifyOnSite', '上门核查通过', 'Pass the check on site', {
      moves: [['VERIFYING', 'VERIFIED']],
      who: OFFICERS,
      guards: [officerAndCollector, safeBuilding, papersSeen],
      law: `${PUBLIC_SECURITY_RULES}第五、六条`,
    }),
    ofProperty.event('rejectProperty', '核查不通过', 'Reject', {
      moves: [['VERIFYING', 'REJECTED']],
      who: OFFICERS,
      guards: [propertyReason],
    }),
    ofProperty.event('listProperty', '上传平台', 'Put on the platform', {
      moves: ofProperty.leading(['VERIFIED', 'VACANT'], 'LISTED'),
      who: OFFICERS,
      guards: [noOpenHazard],
    }),
    ofProperty.event('recordLetting', '记录出租', 'Record that it is let', {
      moves: [['LISTED', 'LET']],
      who: [...LANDLORD, ...OFFICERS],
      guards: [tenantsIn],
    }),
    ofProperty.event('recordVacancy', '记录空置', 'Record that it is vacant', {
      moves: [['LET', 'VACANT']],
      who: [...LANDLORD, ...OFFICERS],
      guards: [tenantsOut],
    }),
    ofProperty.event('suspendProperty', '因隐患停租', 'Suspend for a hazard', {
      moves: ofProperty.leading(['VERIFIED', 'LISTED', 'LET', 'VACANT'], 'SUSPENDED'),
      who: OFFICERS,
      guards: [hazardNamed],
      law: `${PUBLIC_SECURITY_RULES}第五条`,
    }),
    ofProperty.event('recheckProperty', '整改后重新核查', 'Check anew once mended', {
      moves: [['SUSPENDED', 'VERIFYING']],
      who: OFFICERS,
    }),
    ofProperty.event('delistProperty', '下架', 'Take off the list', {
      moves: ofProperty.leading(['LISTED', 'VACANT', 'SUSPENDED'], 'DELISTED'),
      who: [...LANDLORD, ...OFFICERS],
    }),
  ],
};

const ofTenancy = rowsOf<TenancyStatus, TenancyFacts>();

const startGiven = ofTenancy.guard('startGiven', {
  zh: '写明起租日期',
  en: 'it says from which day.',
  holds: textsGiven('fromOn'),
});
const endsAfterStart = ofTenancy.guard('endsAfterStart', {
  zh: '终止日期不早于起租日期',
  en: 'it ends on the day it began, or later.',
  holds: ({ tenancy }, input) => input === null || (isText(input.toOn) && (tenancy.fromOn ?? input.toOn) <= input.toOn),
});

// The landlord's three working days run from the day a tenancy begins, not from an event of this table: `reportDueOn`.
export const tenancyMachine: Machine<TenancyStatus, TenancyFacts> = {
  type: 'Tenancy',
  zh: '租住登记',
  en: 'tenancy',
  states: {
    NOTIFIED: '已申报 reported',
    REGISTERED: '已登记 registered',
    CHANGED: '已变更 changed',
    ENDED: '已终止 ended',
  },
  events: [
    ofTenancy.event('reportTenancy', '申报租住', 'Report a tenancy', {
      moves: [[null, 'NOTIFIED']],
      who: [...LANDLORD, 'agency_contact', ...OFFICERS],
      guards: [startGiven],
      law: '浙江省流动人口居住登记条例第八至十一条',
    }),
    ofTenancy.event('registerTenant', '登记租客', 'Register the tenant', {
      moves: [['NOTIFIED', 'REGISTERED']],
      who: OFFICERS,
    }),
    ofTenancy.event('changeTenancy', '变更登记', 'Register a change', {
      moves: ofTenancy.leading(['REGISTERED', 'CHANGED'], 'CHANGED'),
      who: OFFICERS,
      law: '浙江省流动人口居住登记条例第十三条',
    }),
    ofTenancy.event('endTenancy', '申报终止', 'Report the end', {
      moves: ofTenancy.leading(['REGISTERED', 'CHANGED'], 'ENDED'),
      who: [...LANDLORD, 'agency_contact', ...OFFICERS],
      guards: [endsAfterStart],
      law: '浙江省流动人口居住登记条例第九条',
    }),
  ],
};

const ofRating = rowsOf<StarRatingStatus, RatingFacts>();

const listedOrLet = ofRating.guard('listedOrLet', {
  zh: '房屋已上架或已出租',
  en: 'the property is listed or let.',
  holds: ({ property }) => property.status === 'LISTED' || property.status === 'LET',
});
const tenantsRegistered = ofRating.guard('tenantsRegistered', {
  zh: '租客全部登记',
  en: 'every tenancy in it is registered.',
  holds: ({ tenanciesNotRegistered }) => tenanciesNotRegistered === 0,
});
const noHazard = ofRating.guard('noOpenHazard', {
  zh: '没有未消除的隐患',
  en: 'no hazard is open.',
  holds: ({ property }) => property.hazard == null,
});
const oneToFiveStars = ofRating.guard('oneToFiveStars', {
  zh: '一至五星',
  en: 'it has one to five stars.',
  holds: (_, input) => input === null || [1, 2, 3, 4, 5].includes(Number(input.stars)),
});
const plaqueNumbered = ofRating.guard('plaqueNumbered', {
  zh: '奖牌有编号',
  en: 'the plaque has a number.',
  holds: textsGiven('plaqueNo'),
});
const ratingReason = ofRating.guard('reasonGiven', { zh: '写明理由', en: 'it says why.', holds: textsGiven('reason') });
const FIT = [listedOrLet, tenantsRegistered, noHazard];

export const ratingMachine: Machine<StarRatingStatus, RatingFacts> = {
  type: 'StarRating',
  zh: '五星级管理评定',
  en: 'star rating',
  states: {
    OPEN: '待评 open',
    SCORED: '已评分 scored',
    CONFIRMED: '派出所已认定 confirmed by the station',
    PLAQUE_ISSUED: '已授牌 plaque issued',
    SUPERSEDED: '已被新牌取代 superseded',
    REVOKED: '已撤牌 revoked',
  },
  events: [
    ofRating.event('openRating', '开始当月评定', 'Open the month', {
      moves: [[null, 'OPEN']],
      who: [...OFFICERS, 'system'],
      guards: [listedOrLet],
    }),
    ofRating.event('scoreProperty', '评分', 'Score', {
      moves: ofRating.leading(['OPEN', 'SCORED'], 'SCORED'),
      who: OFFICERS,
      guards: [...FIT, oneToFiveStars],
    }),
    ofRating.event('confirmRating', '派出所认定', 'Confirm by the station', {
      moves: [['SCORED', 'CONFIRMED']],
      who: ['station_chief'],
      guards: FIT,
    }),
    ofRating.event('issuePlaque', '授牌', 'Issue the plaque', {
      moves: [['CONFIRMED', 'PLAQUE_ISSUED']],
      who: ['post_director', 'station_chief'],
      guards: [plaqueNumbered],
    }),
    ofRating.event('supersedePlaque', '新牌取代', 'Replace by a later plaque', {
      moves: [['PLAQUE_ISSUED', 'SUPERSEDED']],
      who: ['post_director', 'station_chief', 'system'],
    }),
    ofRating.event('revokePlaque', '撤牌', 'Revoke', {
      moves: [['PLAQUE_ISSUED', 'REVOKED']],
      who: ['station_chief'],
      guards: [ratingReason],
    }),
  ],
};
