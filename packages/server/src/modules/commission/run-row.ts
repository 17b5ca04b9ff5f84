import type { PayRunRow, PayStatementView } from '@ansinh/contract/commission/commission.schemas';
import { mayUse } from '@ansinh/domain/access';
import { confirmBy, daysLate, payRunSteps } from '@ansinh/domain/commission';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { isInsurance } from '../collection/index.ts';
import { agencyNamesOn } from '../directory/index.ts';
import type { StoredRun } from './db/runs.repo.ts';
import type { StoredStatement } from './db/statements.repo.ts';

/** Returns runs as answers carry them, with what the caller may do with each. */
export async function runRows(
  tx: Tx,
  actor: Actor,
  today: string,
  stored: readonly StoredRun[],
): Promise<PayRunRow[]> {
  const names = await agencyNamesOn(tx, [...new Set(stored.map(({ agencyId }) => agencyId))], today);
  const manages = mayUse(actor.roles, 'commission.manage');
  const insurance = manages && (await isInsurance(tx));
  return stored.map(({ agencyId, ...run }) => {
    const own = manages && agencyId === actor.agencyId;
    const waits = run.state === 'checked' && run.confirmedOn === null;
    const term = confirmBy(run.month);
    return {
      ...run,
      agency: { id: agencyId, name: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '' },
      confirmBy: term,
      confirmLateDays: daysLate(term, run.confirmedOn, today),
      payLateDays: daysLate(run.dueOn, run.paidOn, today),
      abilities: [
        ...(own && run.state === 'draft' ? ['reckon'] : []),
        ...(own ? payRunSteps(run.state) : []),
        ...(insurance && waits ? ['confirm'] : []),
      ],
    };
  });
}

/** Returns a statement as answers carry it. */
export function statementView(stored: StoredStatement): PayStatementView {
  const { unit, unitName, runId: _, ...sums } = stored;
  return { unit: { key: unit, name: unitName }, ...sums };
}
