import type { EmployerFact } from '@ansinh/contract/employers/employers.schemas';

/** What the sources said of an employer's people and payroll in one period. */
export interface WorkforcePeriod {
  readonly period: string;
  /** Words of sources that do not insure, one each. */
  readonly declared: readonly {
    readonly source: EmployerFact['source'];
    readonly workers: number | null;
    readonly obliged: number | null;
    readonly wages: number | null;
  }[];
  readonly insured: { readonly workers: number | null; readonly wages: number | null } | null;
  /** Most people that a source says are to be insured, less those insured; null where either is not said. */
  readonly gap: number | null;
}

const DECLARING = ['workforce', 'inspection', 'deduction'];

/** Returns people and payroll by period, newest first; of several words of one source on a period the last holds. */
export function workforcePeriods(facts: readonly EmployerFact[]): WorkforcePeriod[] {
  const standing = facts.filter(({ withdrawn, period }) => !withdrawn && period !== null);
  const periods = [...new Set(standing.filter(isCounted).map(({ period }) => period ?? ''))];
  return periods
    .toSorted((a, b) => b.localeCompare(a))
    .map((period) => {
      const said = standing.filter((fact) => fact.period === period);
      const declared = latestBySource(said.filter(({ kind }) => DECLARING.includes(kind)));
      const insured = latestBySource(said.filter(({ kind }) => kind === 'insured'))[0] ?? null;
      const toInsure = Math.max(-1, ...declared.map((one) => one.obliged ?? one.workers ?? -1));
      const covered = insured?.workers ?? null;
      return { period, declared, insured, gap: toInsure < 0 || covered === null ? null : toInsure - covered };
    });
}

function isCounted({ kind }: EmployerFact): boolean {
  return kind === 'insured' || DECLARING.includes(kind);
}

/** Facts come newest first, so the first word of a source is its last. */
function latestBySource(facts: readonly EmployerFact[]): WorkforcePeriod['declared'][number][] {
  const bySource = new Map<EmployerFact['source'], EmployerFact>();
  for (const fact of facts) if (!bySource.has(fact.source)) bySource.set(fact.source, fact);
  return [...bySource.values()].map(({ source, workers, workersObliged, wages }) => ({
    source,
    workers,
    obliged: workersObliged,
    wages,
  }));
}
