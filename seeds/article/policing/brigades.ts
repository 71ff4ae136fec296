// The one joint brigade that the article tells of, and two of the sites in its post's area.
import { JointBrigade, KeySite } from '@jinyun/policing/brigades/entities';
import { batch } from '../../batch.ts';

const brigades = batch(JointBrigade, [
  {
    id: 'brigade-gaotie',
    name: '高铁新城联动大队',
    post: 'post-gaotie',
    townshipCodes: ['331122203', '331122001'],
    memberCategories: ['VILLAGE_CADRE', 'PARTY_MEMBER', 'VETERAN'],
    duties: ['SECURITY', 'EPIDEMIC', 'MEDIATION'],
    keySitesComplete: false,
    origin: 'SOURCE',
    citations: ['A1.26'],
  },
]);

// The sites are named as the post's; that the brigade helps there is what the article lets one conclude.
const sites = batch(KeySite, [
  {
    id: 'site-bus-station',
    name: '客运站',
    post: 'post-gaotie',
    brigade: 'brigade-gaotie',
    origin: 'SOURCE',
    citations: ['A1.26'],
    inferredFields: ['brigade'],
  },
  {
    id: 'site-sports-centre',
    name: '体育中心',
    post: 'post-gaotie',
    brigade: 'brigade-gaotie',
    origin: 'SOURCE',
    citations: ['A1.26'],
    inferredFields: ['brigade'],
  },
]);

export const brigadeRows = [brigades, sites];
