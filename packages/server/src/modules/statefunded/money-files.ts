import type { Money } from '@ansinh/contract/statefunded/findings.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { confirmedDuties, periodsOwed } from '../obligations/index.ts';

/** The regulation whose chain of files this is. */
const PACK = 'haiphong-2583-2014';

/** A file of the chain: who makes it, which duty it proves, its term, whom it goes to. */
export const MONEY_FILES = {
  commune: {
    maker: 'peoples-committee',
    duty: 'd6.5#1',
    dueDay: '25/5',
    to: 'Bảo hiểm xã hội tỉnh; cơ quan quản lý nhóm đối tượng',
    title: 'Xác nhận số nhóm đối tượng, kinh phí được ngân sách nhà nước hỗ trợ',
    basis: 'HP Đ6.5',
  },
  insurance: {
    maker: 'social-insurance',
    duty: 'd3.6#1',
    dueDay: '30/5',
    to: 'Sở Tài chính',
    title: 'Tổng hợp số nhóm đối tượng tham gia BHYT, kinh phí đề nghị quyết toán',
    basis: 'HP Đ3.6',
  },
  department: {
    maker: 'department',
    duty: 'd4.5#1',
    dueDay: '15/7',
    to: 'Sở Tài chính',
    title: 'Tổng hợp số nhóm đối tượng thuộc lĩnh vực quản lý để xây dựng dự toán',
    basis: 'HP Đ4.5',
  },
} as const;

export type MoneyFileKind = keyof typeof MONEY_FILES;

/** Returns the files of the chain that the caller's agency makes, with the periods of the duty that such a file proves. */
export async function filesOf(tx: Tx, actor: Actor): Promise<Money['files']> {
  if (actor.agencyId === null) return [];
  const agency = await tx.find<{ kind: string }>(sql`select kind from agencies where id = ${actor.agencyId}`);
  const files: Money['files'] = [];
  for (const [kind, file] of Object.entries(MONEY_FILES) as [
    MoneyFileKind,
    (typeof MONEY_FILES)[MoneyFileKind],
  ][]) {
    if (file.maker !== agency?.kind) continue;
    const [duty] = await confirmedDuties(tx, PACK, [file.duty]);
    const periods = duty ? await periodsOwed(tx, [duty.id], actor.agencyId, true) : [];
    files.push({
      kind,
      basis: duty
        ? {
            regulationId: duty.regulationId,
            regulationCode: duty.regulationCode,
            provisionId: duty.provisionId,
            citation: duty.citation,
          }
        : null,
      dueDay: file.dueDay,
      periods: periods.map(({ occurrenceId, periodLabel: label, due, state }) => ({
        occurrenceId,
        label,
        due,
        state,
      })),
    });
  }
  return files;
}
