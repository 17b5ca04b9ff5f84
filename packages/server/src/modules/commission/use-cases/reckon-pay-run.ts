import { reckonPayRunEndpoint } from '@ansinh/contract/commission/commission.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { earnedLines, payBy, payStatements } from '@ansinh/domain/commission';
import { lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { collectionSettings } from '../../collection/index.ts';
import { carriedInto, unpaidPeople, voidedEarnings } from '../db/earnings.repo.ts';
import { findRules } from '../db/rules.repo.ts';
import { beginRun, earlierOpenRun, moveRun } from '../db/runs.repo.ts';
import { clearRun, fillRun, type NewPayLine } from '../db/statements.repo.ts';

/** A month's pay: everybody whose money has arrived, what is taken back, what was carried. A draft is reckoned anew as often as needed. */
export const reckonPayRun = useCase({
  name: 'commission.reckon',
  access: 'commission.manage',
  input: inputOf(reckonPayRunEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, today, audit }) => {
    const by = actingAgency(actor);
    const { agencyId, tenantId } = by;
    const { month } = input;
    const last = lastDayOfMonth(`${month}-01`);
    if (last >= today)
      throw new Refusal('commission.month_not_over', { month: month.split('-').toReversed().join('/') });
    const earlier = await earlierOpenRun(tx, agencyId, month);
    if (earlier) throw new Refusal('commission.earlier_run_open', { month: earlier.month });
    const { payDay } = await collectionSettings(tx, agencyId);
    const dueOn = payBy(month, payDay);
    const run = await beginRun(tx, { ...by, at: now }, month, dueOn);
    if (run.state !== 'draft') throw new Refusal('commission.step_not_allowed');
    await clearRun(tx, run.id);
    const earned = earnedLines(
      await unpaidPeople(tx, agencyId, last),
      await findRules(tx, { agency: agencyId }),
    );
    const lines: NewPayLine[] = [
      ...earned.map(({ paid, ...line }) => ({ ...line, base: paid, kind: 'earned' as const })),
      ...(await voidedEarnings(tx, agencyId)).map((line) => ({
        ...line,
        kind: 'taken-back' as const,
        base: -line.base,
        fee: -line.fee,
        amount: -line.amount,
      })),
    ];
    const statements = payStatements(lines, await carriedInto(tx, agencyId, month));
    await fillRun(tx, tenantId, run.id, lines, statements);
    const version = await moveRun(tx, run.id, run.version, 'draft', { kind: 'reckoned', at: now, dueOn });
    if (version === undefined) throw new Refusal('commission.changed_meanwhile');
    const payout = statements.reduce((sum, statement) => sum + statement.payout, 0);
    audit({ subject: run.id, detail: { month, lines: lines.length, payout } });
    return { id: run.id, state: 'draft' as const, version };
  },
});
