import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Rehearsal, Reorganisation } from './reorganisations.queries.ts';

type Work = Rehearsal['work'][number];

/** What the switch would move, agency by agency, those without a rule first. */
export function RehearsalTab({ reorganisation }: { readonly reorganisation: Reorganisation }) {
  const { t } = useTranslation('reorganisations');
  const { rehearsal } = reorganisation;
  if (rehearsal === null)
    return (
      <EmptyState icon={Play} title={t('rehearsal.none')}>
        {t('rehearsal.noneText')}
      </EmptyState>
    );
  return (
    <>
      <p className="muted">
        {t('rehearsal.at', {
          at: formatDateTime(rehearsal.at),
          who: rehearsal.by,
          seconds: formatNumber(Math.max(1, Math.round(rehearsal.milliseconds / 100)) / 10),
        })}
      </p>
      <ul className="rehearsal-totals">
        {rehearsal.totals.map(({ kind, count, unsettled, agencies }) => (
          <li key={kind}>
            <strong>{formatNumber(count)}</strong>
            <span>{t(`kind.${kind}`)}</span>
            <span className="muted">{t('rehearsal.agencies', { count: agencies })}</span>
            {unsettled > 0 && <Badge tone="red">{t('rehearsal.unsettled', { count: unsettled })}</Badge>}
          </li>
        ))}
      </ul>
      {rehearsal.work.length > 0 && (
        <DataTable
          name="reorganisations.rehearsal"
          label={t('tab.rehearsal')}
          columns={columnsOf(t)}
          rows={rehearsal.work}
          rowKey={({ kind, agency }) => `${kind} ${agency}`}
          summary={rehearsal.left > 0 ? t('rehearsal.left', { count: rehearsal.left }) : undefined}
        />
      )}
    </>
  );
}

function columnsOf(t: ReturnType<typeof useTranslation<'reorganisations'>>['t']): Column<Work>[] {
  return [
    { id: 'agency', header: t('column.agency'), width: '20rem', cell: ({ agencyName }) => agencyName },
    { id: 'kind', header: t('column.kind'), width: '9rem', cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'count', header: t('column.number'), numeric: true, cell: ({ count }) => formatNumber(count) },
    { id: 'samples', header: t('column.samples'), width: '18rem', cell: ({ samples }) => samples.join('; ') },
    {
      id: 'to',
      header: t('column.to'),
      width: '18rem',
      cell: ({ to, why }) =>
        why === null ? (
          to.map(({ name }) => name).join('; ') || t('way.end')
        ) : (
          <Badge tone="red">{t(`why.${why}`)}</Badge>
        ),
    },
  ];
}
