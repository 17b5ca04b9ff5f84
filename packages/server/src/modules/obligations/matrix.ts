import type { Matrix } from '@ansinh/contract/obligations/obligations.schemas';
import { wholePercentages } from '@ansinh/domain/obligations';
import { parsePeriodKey } from '@ansinh/vietnamese/period';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { agencyNamer } from './agency-names.ts';
import { countMatrix, listDutyTitles } from './db/boards.repo.ts';
import { basisOf } from './occurrence-lines.ts';

interface MatrixRequest {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly regulation?: string | undefined;
  readonly by: 'duty' | 'period';
}

/** Returns agencies × duties (or periods) with counts and on-time shares; this year unless a span is given. */
export async function readMatrix({
  tx,
  actor,
  today,
  input,
}: UseCaseContext<MatrixRequest>): Promise<Matrix> {
  const year = today.slice(0, 4);
  const { from = `${year}-01-01`, to = `${year}-12-31`, regulation, by } = input;
  const counts = await countMatrix(tx, { tenantId: actor.tenantId, from, to, regulation }, by);
  const namer = await agencyNamer(
    tx,
    counts.map(({ leadId }) => leadId),
    today,
  );
  const leads = [...new Set(counts.map(({ leadId }) => leadId))].map((id) => ({
    key: id,
    agency: namer.nameOf(id, to < today ? to : today),
  }));
  const keys = [...new Set(counts.map(({ column }) => column))];
  return {
    from,
    to,
    by,
    rows: leads.sort((a, b) => a.agency.name.localeCompare(b.agency.name, 'vi')),
    columns: by === 'duty' ? await dutyColumns(tx, keys) : keys.sort().map(periodColumn),
    cells: counts.map(({ leadId, column, ...cell }) => ({
      row: leadId,
      column,
      ...cell,
      percent: percentOf(cell),
    })),
  };
}

async function dutyColumns(
  tx: UseCaseContext<unknown>['tx'],
  ids: readonly string[],
): Promise<Matrix['columns']> {
  return (await listDutyTitles(tx, ids)).map((duty) => ({
    key: duty.id,
    title: duty.action,
    basis: basisOf(duty),
  }));
}

function periodColumn(key: string): Matrix['columns'][number] {
  return { key, title: parsePeriodKey(key)?.label ?? key, basis: null };
}

function percentOf({
  onTime,
  late,
  overdue,
}: {
  onTime: number;
  late: number;
  overdue: number;
}): Matrix['cells'][number]['percent'] {
  if (onTime + late + overdue === 0) return null;
  const [first = 0, second = 0, third = 0] = wholePercentages([onTime, late, overdue]);
  return { onTime: first, late: second, overdue: third };
}
