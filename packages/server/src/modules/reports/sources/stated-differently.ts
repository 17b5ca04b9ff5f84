import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredReport } from '../db/reports.repo.ts';
import { figuresStated, sentOfPeriod } from '../db/stated.repo.ts';
import { differsBy, placeOf, type Differs, type StatedTwice } from './differs-by.ts';
import { factsOf, isSameFigure, seriesOf } from './same-figure.ts';

/**
 * Returns the figures, by key, that another agency states differently in a report of the same period the caller sees: an indicator of the same
 * unit, or a figure that two agencies of one commune or district both type on the forms of their kinds, which would be added up twice.
 */
export async function statedDifferently(
  tx: Tx,
  report: StoredReport,
  form: ReportForm,
  parts: readonly ReportPart[],
): Promise<ReadonlyMap<string, Differs>> {
  const others = await sentOfPeriod(tx, report);
  if (others.length < 2) return new Map();
  const [self, ...rest] = others.toSorted((a, b) => Number(b.self) - Number(a.self));
  const series = await seriesOf(tx);
  const own = factsOf(form, self?.ownUnit ?? null, series);
  const keyOf = new Map([...own].map(([key, fact]) => [fact, key]));
  const asked = rest.flatMap((other) =>
    [...factsOf(other.form, other.ownUnit, series)].flatMap(([key, fact]) => {
      const mine = keyOf.get(fact);
      const isAsked = mine !== undefined && isSameFigure(fact, other.ownUnit, form, other.form);
      return isAsked ? [{ ...other, key, mine }] : [];
    }),
  );
  if (asked.length === 0) return new Map();
  const values = new Map(parts.map(({ key, value }) => [key, value]));
  const askedAt = new Map(asked.map((one) => [placeOf(one), one]));
  const cells = asked.map(({ reportId, revision, key }) => ({ reportId, revision, key }));
  const pairs = (await figuresStated(tx, cells)).flatMap((theirs): StatedTwice[] => {
    const one = askedAt.get(placeOf(theirs));
    const value = one && values.get(one.mine);
    if (!one || value === undefined || value === null) return [];
    return [
      {
        mine: { reportId: report.id, key: one.mine, value },
        theirs: { ...theirs, agencyId: one.agencyId },
      },
    ];
  });
  const differing = await differsBy(tx, pairs, report.dueOn ?? report.dataAsOf);
  return new Map(
    parts.flatMap(({ key }) => {
      const differs = differing.get(placeOf({ reportId: report.id, key }));
      return differs ? [[key, differs] as const] : [];
    }),
  );
}
