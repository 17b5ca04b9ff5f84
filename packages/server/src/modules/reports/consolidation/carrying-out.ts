import type { ReportDetail } from '@ansinh/contract/reports/reports.schemas';
import { onTimeShares, type OnTimeCell } from '@ansinh/domain/obligations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { clausesOfDuties, dutiesOf, type AskedDuties } from './db/kept-duties.repo.ts';

type CarryingOut = NonNullable<ReportDetail['carryingOut']>;
type Counts = Omit<CarryingOut['clauses'][number], 'clause'>;

const NONE: Counts = { due: 0, onTime: 0, late: 0, open: 0 };

/**
 * Returns how a regulation is kept between two days, agency by agency and clause by clause: what came due, how much of it was handed over in
 * time and late, and what is still open, whether overdue or not yet due. As far as the caller sees it.
 */
export async function carryingOut(tx: Tx, asked: AskedDuties, today: string): Promise<CarryingOut> {
  const cells = onTimeShares(await dutiesOf(tx, asked), today);
  const clauses = await clausesOfDuties(tx, [...new Set(cells.map(({ dutyId }) => dutyId))]);
  const names = await agencyNamesOn(tx, [...new Set(cells.map(({ agencyId }) => agencyId))], today);
  const collator = new Intl.Collator('vi');
  const provisionOf = new Map(clauses.map(({ dutyId, provisionId }) => [dutyId, provisionId]));
  const byClause = added(cells, ({ dutyId }) => provisionOf.get(dutyId) ?? '');
  const once = new Map(clauses.map((clause) => [clause.provisionId, clause]));
  return {
    agencies: [...added(cells, ({ agencyId }) => agencyId)]
      .map(([id, counts]) => ({ agency: { id, name: names.get(id)?.name ?? id }, ...counts }))
      .toSorted((a, b) => collator.compare(a.agency.name, b.agency.name)),
    clauses: [...once.values()].map(({ regulationId, regulationCode, provisionId, citation }) => ({
      clause: { regulationId, regulationCode, provisionId, citation },
      ...(byClause.get(provisionId) ?? NONE),
    })),
  };
}

function added(cells: readonly OnTimeCell[], keyOf: (cell: OnTimeCell) => string): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const cell of cells) {
    const { onTime, late, overdue, open } = cell;
    const sum = sums.get(keyOf(cell)) ?? NONE;
    sums.set(keyOf(cell), {
      due: sum.due + onTime + late + overdue,
      onTime: sum.onTime + onTime,
      late: sum.late + late,
      open: sum.open + overdue + open,
    });
  }
  return sums;
}
