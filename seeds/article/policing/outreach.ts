// The lecture troupe and the live-stream room. Of single lectures and streams the article tells nothing.
import { LectureTroupe, LiveStreamRoom } from '@jinyun/policing/outreach/entities';
import { batch } from '../../batch.ts';

const troupes = batch(LectureTroupe, [
  {
    id: 'troupe-ai-zai-pugongying',
    name: '爱在蒲公英',
    memberCategories: ['POLICE', 'KIND_CITIZEN'],
    origin: 'SOURCE',
    citations: ['A1.24'],
  },
]);

// Whose room it is the article leaves to the reader: it is told of in one breath with the community's alliance.
const rooms = batch(LiveStreamRoom, [
  {
    id: 'stream-jinmeiting',
    name: '反诈直播间',
    post: 'post-jinmeiting',
    alliance: 'alliance-jinmeiting',
    platforms: ['抖音'],
    origin: 'SOURCE',
    citations: ['A1.6'],
    inferredFields: ['post', 'alliance'],
  },
]);

export const outreachRows = [troupes, rooms];
