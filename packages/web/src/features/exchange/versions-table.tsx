import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useVersions } from './exchange.queries.ts';
import { SubmissionMark } from './submission-mark.tsx';
import { TimelinessMark } from './timeliness-mark.tsx';

/** All files of one sender for one list and period, newest first. */
export function VersionsTable({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const versions = useVersions(submission);
  if (versions.isPending) return <Skeleton lines={4} />;
  if (versions.isError) return <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <DataTable
      name="exchange.versions"
      label={t('record.versions')}
      rows={versions.data.items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'file',
          header: t('record.file'),
          width: '16rem',
          cell: (row) =>
            row.id === submission.id ? (
              <strong>{t('versions.this', { file: row.fileName })}</strong>
            ) : (
              <Link to="/trao-doi/ban-gui/$id" params={{ id: row.id }}>
                {row.fileName}
              </Link>
            ),
        },
        {
          id: 'revision',
          header: t('record.revision'),
          cell: ({ confirmedAt, revision }) =>
            confirmedAt === null ? '' : t('record.revisionOf', { revision }),
        },
        { id: 'state', header: t('column.state'), cell: ({ state }) => <SubmissionMark state={state} /> },
        {
          id: 'at',
          header: t('column.at'),
          cell: ({ confirmedAt, createdAt }) => formatDateTime(confirmedAt ?? createdAt),
        },
        {
          id: 'rows',
          header: t('column.rows'),
          numeric: true,
          cell: ({ rowsGood }) => (rowsGood === null ? '' : formatNumber(rowsGood)),
        },
        {
          id: 'standing',
          header: t('record.standing'),
          cell: (row) => (row.confirmedAt === null ? '' : <TimelinessMark submission={row} />),
        },
      ]}
    />
  );
}
