import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { figureText } from './figure-text.ts';
import { useReportView } from './report-context.ts';
import { useTrace } from './reports.queries.ts';
import type { Trace } from './reports.types.ts';
import { useProvenanceText } from './use-provenance-text.ts';

/** Each agency's share of a gathered number, adding up to it, and who has not sent one. */
export function TracePanel({ figure }: { readonly figure: string }) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const trace = useTrace(report.id, figure, true);
  if (trace.isPending) return <Skeleton lines={6} />;
  if (trace.isError) return <ErrorState error={trace.error} onRetry={() => void trace.refetch()} />;
  const { shares, missing } = trace.data;
  if (shares.length === 0 && missing.length === 0) return null;
  return (
    <section>
      <h3>{t('trace.title')}</h3>
      {shares.length > 0 && <Shares trace={trace.data} />}
      {missing.length > 0 && (
        <Callout tone="amber">
          <p>{t('trace.missing', { count: missing.length })}</p>
          <ul className="report-trace__missing">
            {missing.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Callout>
      )}
    </section>
  );
}

function Shares({ trace: { shares, value, unit } }: { readonly trace: Trace }) {
  const { t } = useTranslation('reports');
  const textOf = useProvenanceText();
  const isWeighted = shares.some(({ weight }) => weight !== null);
  return (
    <table className="report-trace">
      <thead>
        <tr>
          <th scope="col">{t('column.agency')}</th>
          {isWeighted && (
            <th scope="col" className="report-table__number">
              {t('trace.weight')}
            </th>
          )}
          <th scope="col" className="report-table__number">
            {t('trace.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.reportId}>
            <th scope="row">
              <Link
                to="/bao-cao/$reportId"
                params={{ reportId: share.reportId }}
                search={{ revision: share.revision }}
              >
                {share.agency.name}
              </Link>
              <span className="report-trace__whence">
                {[
                  t('revision.of', { revision: share.revision }),
                  share.signer,
                  formatDateTime(share.submittedAt),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {share.provenance !== null && (
                <span className="report-trace__whence">{textOf(share.provenance.text)}</span>
              )}
              {share.setAside !== null && (
                <span className="report-trace__aside">
                  {t('trace.setAside', {
                    agency: share.setAside.agency.name,
                    value: figureText(share.setAside.value, unit),
                    reason: share.setAside.reason,
                  })}
                </span>
              )}
            </th>
            {isWeighted && (
              <td className="report-table__number">
                {share.weight === null ? '–' : formatNumber(share.weight)}
              </td>
            )}
            <td className="report-table__number">{figureText(share.value, unit)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={isWeighted ? 2 : 1}>
            {t(isWeighted ? 'trace.weighted' : 'trace.sum')}
          </th>
          <td className="report-table__number">{figureText(value, unit)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
