import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { DueText } from '../../ui/due-text.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { PartyCell, PartyLabel } from './party-label.tsx';
import { shortAction } from './short-action.ts';
import { isOwed, workStateOf } from './work-state.ts';

/** Returns the columns of the list of work. */
export function useOccurrenceColumns(): Column<OccurrenceRow>[] {
  const { t } = useTranslation('obligations');
  return [
    {
      id: 'action',
      header: t('column.action'),
      width: '19rem',
      cell: (row) => (
        <Link to="/nhiem-vu/$id" params={{ id: row.id }}>
          {shortAction(row.action, 76)}
        </Link>
      ),
    },
    { id: 'basis', header: t('column.basis'), cell: (row) => <Basis basis={row.basis} /> },
    {
      id: 'period',
      header: t('column.period'),
      width: '8rem',
      cell: (row) => <span className="nowrap">{row.periodLabel}</span>,
    },
    { id: 'due', header: t('column.due'), width: '9rem', cell: (row) => <Due row={row} /> },
    { id: 'state', header: t('column.state'), cell: (row) => <StateMark state={workStateOf(row)} /> },
    {
      id: 'lead',
      header: t('column.lead'),
      width: '9.5rem',
      cell: (row) => <PartyLabel party={row.lead} short />,
    },
    {
      id: 'recipients',
      header: t('column.recipients'),
      width: '8.5rem',
      cell: (row) => <PartyCell parties={row.recipients} />,
    },
    {
      id: 'holder',
      header: t('column.holder'),
      hidden: true,
      cell: (row) => row.holder && <PartyLabel party={row.holder} short />,
    },
    { id: 'deliverable', header: t('column.deliverable'), hidden: true, cell: (row) => row.deliverable },
  ];
}

/** The due date, and below it the days left or overdue while the work is owed, on time or late once it was handed over. */
function Due({ row }: { readonly row: OccurrenceRow }) {
  const { t } = useTranslation('obligations');
  if (row.due === null) return t('due.none');
  return (
    <span>
      <span className="due">{formatDate(row.due)}</span>
      <br />
      {isOwed(row) ? (
        <DueText due={row.due} />
      ) : (
        <span className="muted">{row.timeliness !== 'none' && t(`timeliness.${row.timeliness}`)}</span>
      )}
    </span>
  );
}
