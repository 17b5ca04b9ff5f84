import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PassesList } from './passes-list.tsx';
import { useReportView } from './report-context.ts';
import { reportFileAddress } from './reports.queries.ts';

/** Who wrote and approved a report, whom it goes to, its files, its revisions and who has received its document. */
export function ReportFacts() {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const { id, recipients, draftedBy, approvedBy, submittedAt, acceptedAt, occurrenceId } = report;
  return (
    <>
      <div className="report-files">
        <ExportLink small href={reportFileAddress(id, 'docx')} label={t('file.docx')} />
        <ExportLink small href={reportFileAddress(id, 'pdf')} label={t('file.pdf')} />
      </div>
      <section className="report-facts" aria-label={t('facts.title')}>
        <KeyValues
          pairs={[
            { name: t('facts.to'), value: recipients.map(({ name }) => name).join(', ') },
            { name: t('facts.draftedBy'), value: draftedBy },
            { name: t('facts.approvedBy'), value: approvedBy },
            { name: t('facts.submittedAt'), value: formatDateTime(submittedAt) },
            { name: t('facts.acceptedAt'), value: formatDateTime(acceptedAt) },
            {
              name: t('facts.duty'),
              value: occurrenceId && (
                <Link to="/nhiem-vu/$id" params={{ id: occurrenceId }}>
                  {t('facts.openDuty')}
                </Link>
              ),
            },
          ]}
        />
      </section>
      <Passes />
      <Acknowledgements />
      <Revisions />
    </>
  );
}

function Passes() {
  const { t } = useTranslation('reports');
  const { passes } = useReportView().report;
  if (passes.length === 0) return null;
  return (
    <section className="report-facts">
      <h2>{t('passed.title')}</h2>
      <PassesList passes={passes} />
    </section>
  );
}

function Acknowledgements() {
  const { t } = useTranslation('reports');
  const { acknowledgements } = useReportView().report;
  if (acknowledgements.length === 0) return null;
  return (
    <section className="report-facts">
      <h2>{t('acknowledged.title')}</h2>
      <ul className="report-facts__list">
        {acknowledgements.map(({ agency, sentAt, receivedAt, incomingNumber }) => (
          <li key={agency.id}>
            <strong>{agency.name}</strong>{' '}
            {receivedAt === null ? (
              <Badge tone="amber">{t('acknowledged.waiting', { at: formatDateTime(sentAt) })}</Badge>
            ) : (
              <Badge tone="green">
                {t('acknowledged.received', { at: formatDateTime(receivedAt), number: incomingNumber ?? 0 })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revisions() {
  const { t } = useTranslation('reports');
  const { id, revisions } = useReportView().report;
  if (revisions.length === 0) return null;
  return (
    <section className="report-facts">
      <h2>{t('revision.title')}</h2>
      <ol className="report-facts__list">
        {revisions.map(({ revision, submittedAt, approvedBy, reason, sha256 }) => (
          <li key={revision}>
            <Link to="/bao-cao/$reportId" params={{ reportId: id }} search={{ revision }}>
              {t('revision.of', { revision })}
            </Link>{' '}
            <span className="muted">
              {approvedBy}, {formatDateTime(submittedAt)}
            </span>
            {reason !== '' && <p>{reason}</p>}
            <code className="report-hash" title={t('revision.sha256')}>
              {sha256.slice(0, 16)}…
            </code>
          </li>
        ))}
      </ol>
    </section>
  );
}
