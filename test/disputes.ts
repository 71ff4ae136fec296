// Disputes for tests, reported and worked on by mutations alone.
import type { OpenDepartment } from '@jinyun/kit/department';
import { type Left, openProceeding, type Proceeding } from './proceeding.ts';

export type Disputes = Proceeding & {
  /** A dispute of two neighbours, one of them a minor. */
  report(): Promise<Left>;
  partiesOf(id: string): Promise<string[]>;
  /** A dispute whose agreement all parties signed on that day. */
  signedOn(day: string): Promise<Left>;
};

export function openDisputes(department: () => OpenDepartment): Disputes {
  const proceeding = openProceeding(department, 'dispute', 'post_officer');
  const report: Disputes['report'] = () => proceeding.attempt('reportDispute', REPORT);
  const partiesOf: Disputes['partiesOf'] = async (id) => {
    const em = department().orm.em.fork();
    const select = 'select id from dispute_party where dispute_id = ? order by id';
    return (await em.execute<{ id: string }[]>(select, [id])).map((row) => row.id);
  };
  const signedOn: Disputes['signedOn'] = async (day) => {
    const reported = await report();
    return proceeding.go(reported, [
      ['classifyDispute', { track: 'PEOPLES' }],
      ['acceptDispute'],
      ['openSession', { heldOn: day, guardiansTold: true }],
      ['proposeTerms', { terms: '示例' }],
      ['signAgreement', { form: 'WRITTEN', signedOn: day, signedBy: await partiesOf(reported.id) }],
    ]);
  };
  return { ...proceeding, report, partiesOf, signedOn };
}

const REPORT = {
  as: 'resident',
  place: '示例社区',
  kind: 'NEIGHBOURHOOD',
  township: '331122001',
  parties: [{ role: 'NEIGHBOUR' }, { role: 'NEIGHBOUR', isMinor: true }],
} as const;
