// The one service desk for people on the move that the article names. Of requests filed there it says nothing countable.
import { ServiceDesk } from '@jinyun/policing/service-desk/entities';
import { batch } from '../../batch.ts';

const desks = batch(ServiceDesk, [
  {
    id: 'desk-fengjingshan',
    name: '流动人口服务总台',
    post: 'post-fengjingshan',
    sides: ['WORKER', 'LANDLORD', 'EMPLOYER'],
    origin: 'SOURCE',
    citations: ['A1.12'],
  },
]);

export const serviceDeskRows = [desks];
