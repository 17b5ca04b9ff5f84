import type { ListRun } from '@ansinh/contract/memberlists/memberlists.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import type { Column } from '../../ui/data-table.types.ts';

/** Columns of the makings. */
export function useRunColumns(): readonly Column<ListRun>[] {
  const { t } = useTranslation('memberlists');
  const actorName = useActorName();
  const sum = (run: ListRun, of: 'open' | 'opened' | 'changed' | 'closed'): string =>
    formatNumber(run.counts.reduce((total, count) => total + count[of], 0));
  return [
    {
      id: 'month',
      header: t('column.month'),
      width: '8rem',
      cell: (run) => periodText(run.month.replace('-', '-M')),
    },
    { id: 'at', header: t('history.at'), width: '9rem', cell: (run) => formatDateTime(run.madeAt) },
    { id: 'asOf', header: t('history.asOf'), width: '7rem', cell: (run) => formatDate(run.asOf) },
    { id: 'by', header: t('history.by'), width: '11rem', cell: (run) => actorName(run.madeBy) },
    {
      id: 'commune',
      header: t('history.scope'),
      width: '9rem',
      cell: (run) => run.commune ?? t('history.province'),
    },
    { id: 'open', header: t('history.open'), numeric: true, cell: (run) => sum(run, 'open') },
    { id: 'opened', header: t('history.opened'), numeric: true, cell: (run) => sum(run, 'opened') },
    { id: 'changed', header: t('history.changed'), numeric: true, cell: (run) => sum(run, 'changed') },
    { id: 'closed', header: t('history.closed'), numeric: true, cell: (run) => sum(run, 'closed') },
  ];
}
