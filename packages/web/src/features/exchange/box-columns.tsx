import type { SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { AgencyNames } from './agency-names.tsx';
import { Bases } from './bases.tsx';
import { SubmissionMark } from './submission-mark.tsx';
import { TimelinessMark } from './timeliness-mark.tsx';

/** Columns of the boxes. */
export function useBoxColumns(): readonly Column<SubmissionRow>[] {
  const { t } = useTranslation('exchange');
  return [
    {
      id: 'dataset',
      header: t('column.dataset'),
      width: '19rem',
      cell: (row) => (
        <span className="dataset-name">
          <Badge>{row.dataset}</Badge>
          <Link to="/trao-doi/ban-gui/$id" params={{ id: row.id }}>
            {row.title}
          </Link>
        </span>
      ),
    },
    { id: 'period', header: t('column.period'), width: '8rem', cell: (row) => row.periodLabel },
    {
      id: 'state',
      header: t('column.state'),
      width: '12rem',
      cell: (row) => (
        <span className="cell-lines">
          <SubmissionMark state={row.state} />
          {row.replacedBy !== null && <span className="muted">{t('box.replaced')}</span>}
        </span>
      ),
    },
    {
      id: 'sender',
      header: t('column.sender'),
      width: '10rem',
      cell: (row) => <span title={row.sender.name}>{row.sender.shortName}</span>,
    },
    {
      id: 'recipients',
      header: t('column.recipients'),
      width: '10rem',
      hidden: true,
      cell: (row) => <AgencyNames agencies={row.recipients} />,
    },
    {
      id: 'rows',
      header: t('column.rows'),
      numeric: true,
      width: '6rem',
      cell: ({ rowsGood }) => (rowsGood === null ? '' : formatNumber(rowsGood)),
    },
    {
      id: 'bad',
      header: t('column.bad'),
      numeric: true,
      width: '6rem',
      cell: ({ rowsBad }) => (rowsBad === null || rowsBad === 0 ? '' : formatNumber(rowsBad)),
    },
    {
      id: 'standing',
      header: t('record.standing'),
      width: '8rem',
      cell: (row) => (row.confirmedAt === null ? '' : <TimelinessMark submission={row} />),
    },
    {
      id: 'at',
      header: t('column.at'),
      width: '10rem',
      cell: ({ confirmedAt, createdAt }) => formatDateTime(confirmedAt ?? createdAt),
    },
    { id: 'receipt', header: t('receipt.number'), width: '9rem', cell: (row) => row.receiptNo },
    {
      id: 'basis',
      header: t('column.basis'),
      width: '9rem',
      hidden: true,
      cell: (row) => <Bases submission={row} />,
    },
    { id: 'file', header: t('record.file'), width: '12rem', hidden: true, cell: (row) => row.fileName },
  ];
}
