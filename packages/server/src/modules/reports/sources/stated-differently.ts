import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { figuresStated, sentOfPeriod } from '../db/stated.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';

type Differs = NonNullable<ReportPart['differs']>;

/**
 * Returns the figures that another agency states differently in a report of the same period the caller sees: an indicator of the same unit,
 * or a figure that forms made for different kinds of agencies both ask for. What two agencies write about themselves on one form is no
 * difference.
 */
export async function statedDifferently(
  tx: Tx,
  report: StoredReport,
  form: ReportForm,
  parts: readonly ReportPart[],
): Promise<ReadonlyMap<string, Differs>> {
  const others = await sentOfPeriod(tx, report);
  if (others.length === 0) return new Map();
  const [self, ...rest] = others.toSorted((a, b) => Number(b.self) - Number(a.self));
  const own = factsOf(form, self?.ownUnit ?? null);
  const keyOf = new Map([...own].map(([key, fact]) => [fact, key]));
  const asked = rest.flatMap((other) =>
    [...factsOf(other.form, other.ownUnit)].flatMap(([key, fact]) => {
      const mine = keyOf.get(fact);
      const same = mine !== undefined && (fact.startsWith('i ') || areApart(form, other.form));
      return same ? [{ reportId: other.reportId, revision: other.revision, key, mine }] : [];
    }),
  );
  if (asked.length === 0) return new Map();
  const values = new Map(parts.map(({ key, value }) => [key, value]));
  const agencyOf = new Map(rest.map(({ reportId, agencyId }) => [reportId, agencyId]));
  const refOf = await agencyRefs(tx, agencyOf.values());
  const found = new Map<string, Differs>();
  for (const { reportId, mine, value } of await figuresStated(tx, asked)) {
    const stated = values.get(mine) ?? null;
    if (stated === null || stated === value || found.has(mine)) continue;
    const agency = refOf(agencyOf.get(reportId) ?? '', report.dueOn ?? report.dataAsOf);
    found.set(mine, { agency, value, reportId });
  }
  return found;
}

/** What each cell speaks of, by key: the same words mean the same figure. */
function factsOf(form: ReportForm, ownUnit: string | null): ReadonlyMap<string, string> {
  return new Map(
    partsOf(form).flatMap(({ key, source }): [string, string][] => {
      if (source?.kind === 'typed') return [[key, `t ${source.figure}`]];
      if (source?.kind !== 'indicator') return [];
      const unit = source.unit === 'province' ? 'province' : ownUnit;
      return unit === null ? [] : [[key, `i ${unit} ${source.indicator} ${source.part}`]];
    }),
  );
}

function areApart(one: ReportForm, other: ReportForm): boolean {
  return one.for.length > 0 && other.for.length > 0 && !one.for.some((kind) => other.for.includes(kind));
}
