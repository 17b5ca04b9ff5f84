import type { OccurrenceRow } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { DueText } from '../../ui/due-text.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { PartyLabel, PartyList } from './party-label.tsx';
import { shortAction } from './short-action.ts';
import { isOwed, workStateOf } from './work-state.ts';

/** Returns the columns of the list of work. */
export function useOccurrenceColumns(): Column<OccurrenceRow>[] {
  const { t } = useTranslation('obligations');
  return [
    {
      id: 'action',
      header: t('column.action'),
      width: '22rem',
      cell: (row) => (
        <Link to="/nhiem-vu/$id" params={{ id: row.id }}>
          {shortAction(row.action, 110)}
        </Link>
      ),
    },
    { id: 'basis', header: t('column.basis'), cell: (row) => <Basis basis={row.basis} /> },
    { id: 'period', header: t('column.period'), width: '9rem', cell: (row) => row.periodLabel },
    {
      id: 'due',
      header: t('column.due'),
      cell: (row) => (row.due === null ? t('due.none') : formatDate(row.due)),
    },
    {
      id: 'left',
      header: t('column.left'),
      cell: (row) =>
        row.due === null || !isOwed(row) ? t(`timeliness.${row.timeliness}`) : <DueText due={row.due} />,
    },
    { id: 'state', header: t('column.state'), cell: (row) => <StateMark state={workStateOf(row)} /> },
    {
      id: 'lead',
      header: t('column.lead'),
      width: '11rem',
      cell: (row) => <PartyLabel party={row.lead} short />,
    },
    {
      id: 'recipients',
      header: t('column.recipients'),
      width: '11rem',
      cell: (row) => <PartyList parties={row.recipients} short />,
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
