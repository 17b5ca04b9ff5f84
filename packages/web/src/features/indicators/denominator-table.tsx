import { Link } from '@tanstack/react-router';
import { History, Pencil, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Denominator } from './base.queries.ts';

interface Props {
  readonly rows: readonly Denominator[];
  /** Absent: the person may not state denominators. */
  readonly onEdit?: (row: Denominator) => void;
}

/** One unit's denominator year by year: the figure, whether it is estimated, where it comes from, how sure it is. */
export function DenominatorTable({ rows, onEdit }: Props) {
  const { t } = useTranslation('indicators');
  const mayAudit = useMay('audit.read');
  if (rows.length === 0)
    return (
      <EmptyState icon={Users} title={t('denominator.none')}>
        {t(onEdit ? 'denominator.noneAdd' : 'denominator.noneText')}
      </EmptyState>
    );
  const columns: Column<Denominator>[] = [
    { id: 'year', header: t('plans.year'), width: '6rem', cell: ({ year }) => year },
    { id: 'value', header: t('column.people'), numeric: true, cell: ({ value }) => formatNumber(value) },
    {
      id: 'nature',
      header: t('denominator.nature'),
      cell: ({ estimated }) => t(estimated ? 'denominator.estimated' : 'denominator.stated'),
    },
    {
      id: 'certainty',
      header: t('denominator.certainty'),
      cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
    },
    { id: 'source', header: t('facts.source'), width: '28rem', cell: ({ source }) => source },
  ];
  if (onEdit !== undefined || mayAudit)
    columns.push({
      id: 'tools',
      header: t('denominator.tools'),
      cell: (row) => (
        <span className="base-tools">
          {onEdit !== undefined && (
            <IconButton
              small
              icon={Pencil}
              label={t('denominator.correct', { year: row.year })}
              onPress={() => onEdit(row)}
            />
          )}
          {mayAudit && (
            <Link
              to="/quan-tri/nhat-ky"
              search={{ subject: `denominator:${row.unitKey}:${row.series}:${String(row.year)}` } as never}
              aria-label={t('denominator.history', { year: row.year })}
            >
              <History size={18} aria-hidden />
            </Link>
          )}
        </span>
      ),
    });
  return (
    <DataTable
      name="indicators.denominators"
      label={t('base.denominators')}
      columns={columns}
      rows={rows.toSorted((a, b) => b.year - a.year)}
      rowKey={({ year }) => String(year)}
      summary={t('denominator.years', { count: rows.length })}
    />
  );
}
