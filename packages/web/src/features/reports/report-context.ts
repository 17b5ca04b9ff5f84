import { createContext, use } from 'react';
import type { RemarkDrafts } from './use-remark-drafts.ts';
import type { ReportDetail, ReportPart } from './reports.types.ts';

/** What every part of a report's page needs. */
export interface ReportView {
  readonly report: ReportDetail;
  readonly parts: ReadonlyMap<string, ReportPart>;
  /** The reader writes this report now. */
  readonly mayWrite: boolean;
  /** Remarks the reader is collecting to return the report with; null while he may not return it. */
  readonly remarks: RemarkDrafts | null;
  readonly openFigure: (key: string) => void;
}

export const ReportContext = createContext<ReportView | null>(null);

/** Returns the report whose page this is. */
export function useReportView(): ReportView {
  const view = use(ReportContext);
  if (view === null) throw new Error('useReportView outside of a report');
  return view;
}
