// Policing's part of the entity model, second half: rentals, desks, doorstep services, patrols, help, brigades.
import { elsewhere, type StatedType, sealed } from './statement.ts';

const HELPERS = 'organisations, not people';

export const SERVICES_AND_PATROLS: readonly StatedType[] = [
  {
    type: 'RentalProperty',
    zh: '出租房屋',
    key: 'id',
    fields: {
      landlord: elsewhere('RentalProperty.landlordName', 'MaskedText', 'what it shows is a masked name'),
      township: 'Township',
      community: 'String',
      roadName: 'String',
      'house number': sealed('RentalProperty.houseNumber'),
      facilities: '[String]',
      rent: 'Quantity',
      status: ['SUBMITTED', 'VERIFYING', 'VERIFIED', 'LISTED', 'LET', 'VACANT', 'DELISTED', 'REJECTED', 'SUSPENDED'],
    },
    queries: ['rentalProperty', 'rentalProperties', 'searchProperties'],
    mutations: ['submitProperty', 'verifyOnSite', 'listProperty'],
  },
  {
    type: 'Tenancy',
    zh: '租住登记',
    key: 'id',
    fields: {
      property: 'RentalProperty',
      tenant: elsewhere('Tenancy.tenantName', 'MaskedText', 'what it shows is a masked name, of those known to be 14'),
      'tenant under 14': sealed('Tenancy.tenantUnder14'),
      from: 'Date',
      to: 'Date',
      reportDueOn: 'Date',
    },
    queries: ['tenancy', 'tenancies'],
    mutations: ['reportTenancy', 'registerTenant', 'endTenancy'],
  },
  {
    type: 'StarRating',
    zh: '五星级管理',
    key: 'property month',
    fields: {
      property: 'RentalProperty',
      month: 'String',
      items: '[RatingItem]',
      stars: 'Int',
      confirmedBy: 'PoliceStation',
      'plaque no.': elsewhere('StarRating.plaqueNo', 'String', 'one word'),
    },
    queries: ['starRating', 'starRatings', 'verifyPlaque'],
    mutations: ['scoreProperty', 'confirmRating', 'issuePlaque', 'revokePlaque'],
  },
  {
    type: 'ServiceDeskRequest',
    zh: '流动人口服务总台',
    key: 'id',
    fields: {
      from: ['WORKER', 'LANDLORD', 'EMPLOYER'],
      need: ['HOUSING', 'WORK', 'STAFF', 'PERMIT'],
      match: 'DeskMatch',
    },
    added: {
      volunteers: {
        helper: elsewhere('ServiceDeskRequest.helperOrganisation', 'VolunteerOrganisation', HELPERS),
        'reverse of it': elsewhere(
          'VolunteerOrganisation.helpedDeskRequests',
          'ServiceDeskRequestConnection',
          'on their own entity',
        ),
      },
    },
    queries: ['serviceDeskRequest', 'serviceDeskRequests', 'serviceDesks'],
    mutations: ['fileRequest', 'proposeMatch', 'acceptMatch'],
  },
  {
    type: 'ServiceCapability',
    zh: '可办事项',
    key: 'post item',
    fields: {
      item: ['ID_RENEWAL', 'HOUSEHOLD', 'EXIT_ENTRY', 'TRAFFIC', 'TRAFFIC_VIOLATION'],
      mode: ['STAFFED', 'KIOSK'],
      device: 'String',
      since: 'Date',
    },
    queries: ['serviceCapability', 'serviceCapabilities', 'whereCanI'],
    mutations: ['declareCapability', 'reportKioskFault'],
  },
  {
    type: 'ServiceRequest',
    zh: '家门口办事',
    key: 'id',
    fields: {
      item: ['ID_RENEWAL', 'HOUSEHOLD', 'EXIT_ENTRY', 'TRAFFIC', 'TRAFFIC_VIOLATION'],
      applicant: elsewhere('ServiceRequest.applicantName', 'MaskedText', 'what it shows is a masked name'),
      timeline: '[ServiceStep]',
      dueOn: 'Date',
    },
    queries: ['serviceRequest', 'serviceRequests', 'trackService'],
    mutations: ['applyService', 'acceptService', 'deliverService'],
  },
  {
    type: 'MarketDayPatrol',
    zh: '集市日巡逻',
    key: 'station townshipCode date',
    fields: {
      station: 'PoliceStation',
      township: 'Township',
      date: 'Date',
      lunarDate: 'String',
      tasks: elsewhere('MarketDayPatrol.tasks', [], 'a list of tasks'),
      officers: '[Officer]',
      visits: 'Quantity',
    },
    added: {
      volunteers: {
        helpers: elsewhere('MarketDayPatrol.helperOrganisations', '[VolunteerOrganisation]', HELPERS),
        'reverse of it': elsewhere(
          'VolunteerOrganisation.helpedPatrols',
          'MarketDayPatrolConnection',
          'on their own entity',
        ),
      },
    },
    queries: ['marketDayPatrol', 'marketDayPatrols', 'marketDayRules'],
    mutations: ['generateMarketDays', 'checkInPatrol', 'reportPatrol'],
  },
  {
    type: 'SocialAssistance',
    zh: '社会救助',
    key: 'id',
    fields: { need: [], township: 'Township', partners: '[JointAgency]', outcome: 'String' },
    added: {
      volunteers: {
        helpers: elsewhere('SocialAssistance.helperOrganisations', '[VolunteerOrganisation]', HELPERS),
        'reverse of it': elsewhere(
          'VolunteerOrganisation.socialAssistances',
          '[SocialAssistance]',
          'on their own entity',
        ),
      },
      procuratorate: {
        'weak-group lead': elsewhere('SocialAssistance.referredLead', 'Lead', 'a reference here'),
        'reverse of it': elsewhere('Lead.originAssistance', 'SocialAssistance', 'on their own entity'),
      },
    },
    queries: ['socialAssistance', 'socialAssistances'],
    mutations: ['requestAssistance', 'joinAssistance', 'referToTownship'],
  },
  {
    type: 'EnterpriseProtection',
    zh: '护企',
    key: 'id',
    fields: { project: 'String', post: 'PolicePost', visits: 'EnterpriseVisits', issues: 'EnterpriseIssues' },
    added: {
      procuratorate: {
        'leads of the site': elsewhere('EnterpriseProtection.leads', '[Lead]', 'references here, of issues passed on'),
        'reverse of it': elsewhere('Lead.originEnterpriseIssue', 'EnterpriseIssue', 'on their own entity'),
      },
    },
    queries: ['project', 'projects', 'enterpriseIssues'],
    mutations: ['raiseEnterpriseIssue', 'resolveIssue'],
  },
  {
    type: 'JointBrigade',
    zh: '联动大队',
    key: 'id',
    fields: {
      post: 'PolicePost',
      townships: '[Township]',
      'member categories': elsewhere(
        'JointBrigade.memberCategories',
        ['VILLAGE_CADRE', 'PARTY_MEMBER', 'VETERAN'],
        'one word',
      ),
      duties: elsewhere('JointBrigade.duties', ['SECURITY', 'EPIDEMIC', 'MEDIATION'], 'a list of kinds'),
      'key sites': elsewhere('JointBrigade.keySites', '[KeySite]', 'one word'),
    },
    added: {
      volunteers: {
        members: elsewhere('JointBrigade.memberOrganisations', '[VolunteerOrganisation]', HELPERS),
        'reverse of it': elsewhere('VolunteerOrganisation.jointBrigades', '[JointBrigade]', 'on their own entity'),
      },
    },
    queries: ['jointBrigade', 'jointBrigades', 'keySites', 'brigadeDuties'],
    mutations: ['requestDuty', 'assignDuty', 'completeDuty'],
  },
];
