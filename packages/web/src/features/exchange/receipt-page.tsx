import { downloadReceiptEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { CircleCheck, FileDown, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../lib/api.ts';
import { formatBytes, formatDate, formatDateTime, formatNumber } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useSubmission } from './exchange.queries.ts';
import { TimelinessMark } from './timeliness-mark.tsx';
import './exchange.css';

/** The receipt of a stated list: what was handed in, when, and how to prove it. Prints on one page. */
export function ReceiptPage() {
  const { t } = useTranslation('exchange');
  const { id = '' } = useParams({ strict: false });
  const submission = useSubmission(id);
  const { data } = submission;
  return (
    <>
      <PageHeader
        title={t('receipt.title')}
        breadcrumbs={
          <Breadcrumbs
            links={[
              { id: 'list', link: <Link to="/trao-doi">{t('datasets.title')}</Link> },
              {
                id: 'one',
                link: (
                  <Link to="/trao-doi/ban-gui/$id" params={{ id }}>
                    {t('submission.title')}
                  </Link>
                ),
              },
            ]}
          />
        }
        actions={
          data?.receiptNo !== null &&
          data !== undefined && (
            <>
              <a
                className="button button--secondary"
                href={addressOf(downloadReceiptEndpoint, { params: { id } })}
                download
              >
                <FileDown size={16} aria-hidden />
                {t('receipt.text')}
              </a>
              <Button icon={Printer} onPress={() => window.print()}>
                {t('receipt.print')}
              </Button>
            </>
          )
        }
      />
      {submission.isPending && <Skeleton lines={8} />}
      {submission.isError && (
        <ErrorState error={submission.error} onRetry={() => void submission.refetch()} />
      )}
      {data !== undefined &&
        (data.receiptNo === null ? (
          <EmptyState
            title={t('receipt.none')}
            action={
              <Link to="/trao-doi/ban-gui/$id" params={{ id }}>
                {t('receipt.open')}
              </Link>
            }
          >
            {t('receipt.noneText')}
          </EmptyState>
        ) : (
          <Receipt submission={data} />
        ))}
    </>
  );
}

function Receipt({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const nameOf = useActorName();
  const { id, dataset, title, basis, recipients, occurrenceId, rowsGood, rowsBad } = submission;
  return (
    <section className="receipt" aria-label={t('receipt.title')}>
      <p className="receipt__done no-print">
        <CircleCheck size={20} aria-hidden />
        {t('receipt.done', { count: rowsGood ?? 0, shown: formatNumber(rowsGood ?? 0) })}
      </p>
      <p className="receipt__head">{t('receipt.head')}</p>
      <p className="receipt__number">{submission.receiptNo}</p>
      <KeyValues
        pairs={[
          { name: t('column.dataset'), value: `${dataset} – ${title}` },
          {
            name: t('column.basis'),
            value: [basis, ...submission.alsoProves.map((work) => work.basis)]
              .map(({ regulationCode, citation }) => `${regulationCode}, ${citation}`)
              .join('; '),
          },
          {
            name: t('column.period'),
            value: `${submission.periodLabel}, ${t('record.revisionOf', { revision: submission.revision })}`,
          },
          { name: t('column.sender'), value: submission.sender.name },
          { name: t('column.recipients'), value: recipients.map(({ name }) => name).join('; ') },
          { name: t('receipt.by'), value: nameOf(submission.confirmedBy ?? '') },
          { name: t('receipt.at'), value: formatDateTime(submission.confirmedAt) },
          {
            name: t('record.standing'),
            value: (
              <>
                <TimelinessMark submission={submission} />
                {submission.due !== null && ` ${t('submit.due', { date: formatDate(submission.due) })}`}
              </>
            ),
          },
          {
            name: t('column.rows'),
            value: t('receipt.rows', { good: formatNumber(rowsGood ?? 0), bad: formatNumber(rowsBad ?? 0) }),
          },
          {
            name: t('record.file'),
            value: `${submission.fileName} (${formatBytes(submission.sizeBytes)})`,
          },
          { name: 'SHA-256', value: <code className="receipt__hash">{submission.sha256}</code> },
        ]}
      />
      <p className="muted">{t('receipt.proof')}</p>
      <p className="receipt__links no-print">
        <Link to="/trao-doi/ban-gui/$id" params={{ id }}>
          {t('receipt.open')}
        </Link>
        {occurrenceId !== null && (
          <Link to="/nhiem-vu/$id" params={{ id: occurrenceId }}>
            {t('record.openWork')}
          </Link>
        )}
        <Link to="/trao-doi">{t('receipt.back')}</Link>
      </p>
    </section>
  );
}
