import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useIssues } from './exchange.queries.ts';
import type { Kind } from './kinds-table.tsx';

interface Props {
  readonly submission: SubmissionAnswer;
  /** Only this kind; null: all. */
  readonly kind: Kind | null;
}

/** What is wrong with which cell: row of the file, column, what stands there, what to do. */
export function IssuesTable({ submission, kind }: Props) {
  const { t } = useTranslation('exchange');
  const { id, version } = submission;
  const issues = useIssues(
    id,
    version,
    kind === null ? {} : { code: kind.code, ...(kind.column === null ? {} : { column: kind.column }) },
  );
  if (issues.isPending) return <Skeleton lines={6} />;
  if (issues.isError) return <ErrorState error={issues.error} onRetry={() => void issues.refetch()} />;
  const rows = issues.data.pages.flatMap(({ items }) => items);
  return (
    <DataTable
      name="exchange.issues"
      label={t('issues.first')}
      columns={[
        {
          id: 'row',
          header: t('issues.row'),
          width: '6rem',
          cell: (issue) => formatNumber(issue.row),
        },
        { id: 'column', header: t('issues.column'), width: '12rem', cell: (issue) => issue.header ?? '' },
        {
          id: 'value',
          header: t('issues.value'),
          width: '12rem',
          cell: ({ value }) =>
            value === null ? <span className="muted">{t('rows.blank')}</span> : <code>{value}</code>,
        },
        {
          id: 'text',
          header: t('issues.text'),
          width: '26rem',
          cell: ({ text, header }) => sentence(text, header),
        },
      ]}
      rows={rows}
      rowKey={({ row, column, code }) => `${String(row)}:${column ?? ''}:${code}`}
      foot={
        <LoadMore
          shown={rows.length}
          hasMore={issues.hasNextPage}
          isLoading={issues.isFetchingNextPage}
          onMore={() => void issues.fetchNextPage()}
        />
      }
    />
  );
}

/** The sentence without the column's name, which stands in its own cell. */
function sentence(text: string, header: string | null): string {
  const named = `Cột “${header ?? ''}”: `;
  if (header === null || !text.startsWith(named)) return text;
  const rest = text.slice(named.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
