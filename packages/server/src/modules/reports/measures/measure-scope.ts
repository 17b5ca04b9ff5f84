import type { ReportMeasure } from '@ansinh/domain/reports';

/** Whose work is counted, under which regulation, between which ISO days (both included). */
export interface MeasureScope {
  readonly agencyId: string;
  readonly regulationId: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** A number counted from what is kept, how it was counted, and the page that shows it. */
export interface Measured {
  readonly measure: ReportMeasure;
  readonly value: number;
  readonly text: string;
  readonly href: string;
}
