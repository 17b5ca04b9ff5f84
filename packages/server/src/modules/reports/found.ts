import type { ReportProvenance } from '@ansinh/contract/reports/reports.schemas';

/** What stands beside a figure: the period before, the same period a year before, what was to be reached. */
export interface Beside {
  readonly before: number | null;
  readonly yearBefore: number | null;
  readonly target: number | null;
}

/** A number the system found for a part, where it comes from and what stands beside it. */
export interface Found {
  readonly found: number | null;
  readonly provenance: (ReportProvenance & { readonly beside?: Beside }) | null;
}
