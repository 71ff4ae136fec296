// The one project that the article says a post looks after. It tells of no visit and of no issue.
import { EnterpriseProtection } from '@jinyun/policing/enterprises/entities';
import { batch } from '../../batch.ts';

const projects = batch(EnterpriseProtection, [
  {
    id: 'project-pumped-storage',
    project: '缙云抽水蓄能电站',
    post: 'post-fangxi',
    townshipCode: '331122211',
    distinctions: ['丽水市首个百亿工程'],
    origin: 'SOURCE',
    citations: ['A1.25'],
    inferredFields: ['township'],
  },
]);

export const enterpriseRows = [projects];
