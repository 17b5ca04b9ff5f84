import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Callout } from '../../ui/callout.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useRows } from './exchange.queries.ts';

interface Props {
  readonly submission: SubmissionAnswer;
  readonly only: 'good' | 'bad' | 'any';
}

interface Row {
  readonly row: number;
  readonly values: readonly (string | null)[];
  readonly ok: boolean;
}

/** Columns shown at once; the others can be chosen. */
const SHOWN = 12;
const LONG: readonly string[] = ['text', 'address', 'name'];
const NUMBERS: readonly string[] = ['integer', 'decimal', 'money', 'percent'];

/** The rows as the product reads them. Personal columns are masked by the server where the person may not read them. */
export function RowsTable({ submission, only }: Props) {
  const { t } = useTranslation('exchange');
  const { id, version, columns } = submission;
  const rows = useRows(id, version, only);
  if (rows.isPending) return <Skeleton lines={8} />;
  if (rows.isError) return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  const items: Row[] = rows.data.pages.flatMap((page) => page.items);
  const filled = columns.map((_, at) => items.some(({ values }) => (values[at] ?? null) !== null));
  const order = columns.map((_, at) => at).filter((at) => filled[at]);
  const isMasked = columns.some(
    ({ personal }, at) => personal && items.some(({ values }) => values[at]?.includes('•') === true),
  );
  const shownColumns: Column<Row>[] = [
    {
      id: 'row',
      header: t('rows.row'),
      width: '5rem',
      cell: ({ row, ok }) => (
        <>
          {formatNumber(row)}
          {!ok && <span className="row-wrong"> {t('rows.wrong')}</span>}
        </>
      ),
    },
    ...order.map((at, place): Column<Row> => {
      const { key = '', header = '', kind = 'text', labels = {} } = columns[at] ?? {};
      return {
        id: key,
        header,
        hidden: place >= SHOWN,
        ...(LONG.includes(kind) ? { width: '14rem' } : {}),
        numeric: NUMBERS.includes(kind),
        cell: ({ values }) => shown(values[at] ?? null, kind, labels, t),
      };
    }),
  ];
  return (
    <>
      {isMasked && <Callout>{t('rows.masked')}</Callout>}
      <DataTable
        name={`exchange.rows.${submission.dataset}`}
        label={t('rows.preview')}
        columns={shownColumns}
        rows={items}
        rowKey={({ row }) => String(row)}
        phone="scroll"
        foot={
          <LoadMore
            shown={items.length}
            hasMore={rows.hasNextPage}
            isLoading={rows.isFetchingNextPage}
            onMore={() => void rows.fetchNextPage()}
          />
        }
      />
    </>
  );
}

type Words = ReturnType<typeof useTranslation<'exchange'>>['t'];

function shown(
  value: string | null,
  kind: string,
  labels: Readonly<Record<string, string>>,
  t: Words,
): string {
  if (value === null) return '';
  if (kind === 'code') return labels[value] ?? value;
  if (kind === 'period') return periodText(value);
  if (kind === 'date' || kind === 'partial-date') return formatDate(value);
  if (kind === 'sex' && (value === 'male' || value === 'female')) return t(`sex.${value}`);
  if (kind === 'yes-no' && (value === 'true' || value === 'false'))
    return t(value === 'true' ? 'rows.yes' : 'rows.no');
  if (NUMBERS.includes(kind) && /^-?\d+(\.\d+)?$/.test(value))
    return formatNumber(Number(value), value.split('.')[1]?.length ?? 0);
  return value;
}
