import type { AgencyRefView, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { partsOf, type ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { catalogue } from '../../indicators/index.ts';
import { agencyRefs } from '../agency-refs.ts';
import { settlementsOn, type StatedCell, type StoredSettlement } from '../db/settlements.repo.ts';
import { figuresStated, sentOfPeriod } from '../db/stated.repo.ts';
import type { StoredReport } from '../db/reports.repo.ts';

type Differs = NonNullable<ReportPart['differs']>;

/**
 * Returns the figures that another agency states differently in a report of the same period the caller sees: an indicator of the same unit,
 * or a figure that two agencies of one commune or district both type on the forms of their kinds, which would be added up twice.
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
      const same =
        mine !== undefined &&
        (fact.startsWith('i ') || (other.ownUnit !== 'province' && areApart(form, other.form)));
      return same ? [{ reportId: other.reportId, revision: other.revision, key, mine }] : [];
    }),
  );
  if (asked.length === 0) return new Map();
  const values = new Map(parts.map(({ key, value }) => [key, value]));
  const agencyOf = new Map(rest.map(({ reportId, agencyId }) => [reportId, agencyId]));
  const differing = (await figuresStated(tx, asked)).filter(({ mine, value }) => {
    const stated = values.get(mine) ?? null;
    return stated !== null && stated !== value;
  });
  if (differing.length === 0) return new Map();
  const settlements = await settlementsOn(tx, [report.id]);
  const refOf = await agencyRefs(tx, [...agencyOf.values(), ...settlements.map(({ agencyId }) => agencyId)]);
  const day = report.dueOn ?? report.dataAsOf;
  const found = new Map<string, Differs>();
  for (const { reportId, key, mine, value } of differing) {
    const own = { reportId: report.id, key: mine, value: values.get(mine) ?? value };
    const settled = settledBetween(settlements, own, { reportId, key, value });
    // What nobody settled yet is shown before what somebody did.
    if (found.has(mine) && (settled || !found.get(mine)?.settled)) continue;
    found.set(mine, {
      agency: refOf(agencyOf.get(reportId) ?? '', day),
      value,
      reportId,
      key,
      settled: settled && shownSettlement(settled, refOf(settled.agencyId, day)),
    });
  }
  return found;
}

/** Returns the newest decision about two cells that holds: both still state what it was taken about. */
export function settledBetween(
  settlements: readonly StoredSettlement[],
  one: StatedCell,
  other: StatedCell,
): StoredSettlement | null {
  return (
    settlements.findLast(
      (decided) =>
        decided.reportId === one.reportId &&
        decided.key === one.key &&
        decided.value === one.value &&
        decided.otherReportId === other.reportId &&
        decided.otherKey === other.key &&
        decided.otherValue === other.value,
    ) ?? null
  );
}

/** Returns a decision as answers carry it. */
export function shownSettlement(
  { counts, reason, by, at }: StoredSettlement,
  agency: AgencyRefView,
): NonNullable<Differs['settled']> {
  return { counts, reason, by, at, agency };
}

/** What each cell speaks of, by key: the same words mean the same figure. */
export function factsOf(
  form: ReportForm,
  ownUnit: string | null,
  series: Series,
): ReadonlyMap<string, string> {
  return new Map(
    partsOf(form).flatMap(({ key, source }): [string, string][] => {
      if (source?.kind === 'typed') return [[key, `t ${source.figure}`]];
      if (source?.kind !== 'indicator') return [];
      const unit = source.unit === 'province' ? 'province' : ownUnit;
      return unit === null ? [] : [[key, `i ${unit} ${series(source.indicator, source.part)}`]];
    }),
  );
}

type Series = (indicator: string, part: string) => string;

/** People of one series are the same people, whichever indicator counts them. */
export async function seriesOf(tx: Tx): Promise<Series> {
  const known = new Map((await catalogue(tx)).map((one) => [one.code, one]));
  return (code, part) => {
    const indicator = known.get(code);
    if (part === 'people') return `people ${indicator?.numerator ?? code}`;
    return part === 'base' ? `people ${indicator?.denominator ?? code}` : `${part} ${code}`;
  };
}

export function areApart(one: ReportForm, other: ReportForm): boolean {
  return one.for.length > 0 && other.for.length > 0 && !one.for.some((kind) => other.for.includes(kind));
}
