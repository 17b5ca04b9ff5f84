import type { DatasetRow } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../ui/due-text.tsx';

/** The period that waits for the list, or the next to come, with its due day. */
export function NextPeriod({ row }: { readonly row: Pick<DatasetRow, 'waiting' | 'upcoming'> }) {
  const { t } = useTranslation('exchange');
  const next = row.waiting[0] ?? row.upcoming;
  if (!next) return <span className="muted">{t('datasets.nothingDue')}</span>;
  const more = row.waiting.length - 1;
  return (
    <span className="cell-lines">
      <Link to="/nhiem-vu/$id" params={{ id: next.occurrenceId }}>
        {next.periodLabel}
      </Link>
      {next.due !== null && <DueText due={next.due} withDate />}
      {more > 0 && <span className="muted">{t('datasets.moreWaiting', { count: more })}</span>}
    </span>
  );
}
