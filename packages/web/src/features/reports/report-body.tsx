import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Callout } from '../../ui/callout.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { ReportContents } from './report-contents.tsx';
import { ReportContext, type ReportView } from './report-context.ts';
import { ReportFacts } from './report-facts.tsx';
import { ReportHeader } from './report-header.tsx';
import type { ReportSearch } from './reports-search.ts';
import type { ReportDetail } from './reports.types.ts';
import { ReportSectionView } from './report-section.tsx';
import { ReturnBar } from './return-bar.tsx';
import { RevisionNote } from './revision-note.tsx';
import { partsByKey } from './section-parts.ts';
import { useRemarkDrafts } from './use-remark-drafts.ts';

interface Props {
  readonly report: ReportDetail;
  /** An older revision that is read; absent: the report as it stands. */
  readonly revision: number | undefined;
}

/** A report's sections down the page, its contents beside them. */
export function ReportBody({ report, revision }: Props) {
  const { t } = useTranslation('reports');
  const [search, change] = useSearchState<ReportSearch>();
  const drafts = useRemarkDrafts(report.id, report.revision);
  const parts = useMemo(() => partsByKey(report), [report]);
  const isCurrent = revision === undefined;
  const view: ReportView = {
    report,
    parts,
    mayWrite: isCurrent && report.abilities.includes('save'),
    remarks: isCurrent && report.abilities.includes('return') ? drafts : null,
    openFigure: (figure) => change({ figure }),
  };
  const general = report.remarks.filter(({ key, settled }) => !settled && !parts.has(key));
  return (
    <ReportContext value={view}>
      <ReportHeader isCurrent={isCurrent} />
      {!isCurrent && <RevisionNote report={report} revision={revision} />}
      {isCurrent && report.returnedFor !== '' && (
        <Callout tone={report.state === 'returned' ? 'red' : 'amber'}>
          <p>
            {t(report.state === 'returned' ? 'report.returnedFor' : 'report.because', {
              reason: report.returnedFor,
            })}
          </p>
          {general.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </Callout>
      )}
      <div className="report-layout">
        <aside className="report-layout__side no-print">
          <ReportContents />
          <ReportFacts />
        </aside>
        <div className="report-layout__main">
          {report.form.sections.map((section, at) => (
            <ReportSectionView key={section.code} section={section} number={at + 1} />
          ))}
        </div>
      </div>
      {view.remarks !== null && <ReturnBar />}
      {search.figure !== undefined && (
        <FigureDrawer figure={search.figure} onClose={() => change({ figure: undefined })} />
      )}
    </ReportContext>
  );
}
