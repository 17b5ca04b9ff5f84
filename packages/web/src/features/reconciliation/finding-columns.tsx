import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import { DueText } from '../../ui/due-text.tsx';
import { FindingStateMark } from './finding-state.tsx';
import { useFindingWords } from './finding-words.ts';
import { PriorityMark } from './priority-mark.tsx';

/** Columns of the worklist. */
export function useFindingColumns(): readonly Column<FindingRow>[] {
  const { t } = useTranslation('reconciliation');
  const { titleOf, sentenceOf } = useFindingWords();
  return [
    {
      id: 'label',
      header: t('column.label'),
      width: '15rem',
      cell: (row) => (
        <span className="finding-name">
          <Link to="/doi-chieu/$id" params={{ id: row.id }}>
            {row.label}
          </Link>
          <span className="finding-name__code">
            {[row.code, row.communeName].filter(Boolean).join(' · ')}
          </span>
        </span>
      ),
    },
    {
      id: 'what',
      header: t('column.what'),
      width: '23rem',
      cell: (row) => (
        <span className="finding-what">
          <span>{titleOf(row)}</span>
          <span className="finding-what__sentence">{sentenceOf(row)}</span>
        </span>
      ),
    },
    {
      id: 'priority',
      header: t('column.priority'),
      width: '7rem',
      cell: (row) => <PriorityMark band={row.band} />,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      width: '8.5rem',
      numeric: true,
      cell: (row) => row.amount !== null && formatMoney(row.amount),
    },
    {
      id: 'commune',
      header: t('column.commune'),
      width: '9rem',
      hidden: true,
      cell: (row) => row.communeName,
    },
    {
      id: 'assignee',
      header: t('column.assignee'),
      width: '8.5rem',
      cell: (row) => (
        <span className="finding-name">
          {row.assignee?.shortName ?? <span className="muted">{t('nobody')}</span>}
          {row.assigneeUser && <span className="finding-name__code">{row.assigneeUser.name}</span>}
        </span>
      ),
    },
    {
      id: 'due',
      header: t('column.due'),
      width: '7rem',
      cell: (row) =>
        row.due && <DueText due={row.due} withDate done={row.state === 'settled' || row.state === 'gone'} />,
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '9rem',
      cell: (row) => <FindingStateMark finding={row} />,
    },
    {
      id: 'since',
      header: t('column.since'),
      width: '7rem',
      hidden: true,
      cell: (row) => formatDate(row.firstSeenAt),
    },
  ];
}
