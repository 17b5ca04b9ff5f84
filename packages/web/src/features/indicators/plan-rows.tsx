import { CalendarRange, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatKnown, formatSum } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import type { Plan, PlanRow } from './indicators.queries.ts';
import { targetText } from './target-text.ts';

interface Props {
  readonly plan: Plan;
  /** Shows how the year of a unit is divided. */
  readonly onSplit: (unit: string) => void;
}

/** What each part is given, beside what it has reached. */
export function PlanRows({ plan, onSplit }: Props) {
  const { t } = useTranslation('indicators');
  const { indicator } = plan;
  const columns: readonly Column<PlanRow>[] = [
    {
      id: 'unit',
      header: t('column.unit'),
      width: '12rem',
      cell: ({ unit, operative, note }) => (
        <>
          {unit.name} {!operative && <Badge>{t('plan.indicative')}</Badge>}
          {note !== '' && <span className="plan-under">{note}</span>}
        </>
      ),
    },
    {
      id: 'value',
      header: t('editor.value', { unit: indicator.unit }),
      numeric: true,
      cell: ({ value, printed }) => <strong>{printed ?? targetText(value, indicator)}</strong>,
    },
    {
      id: 'people',
      header: t('column.people'),
      numeric: true,
      cell: ({ people }) => formatKnown(people),
      sum: formatSum(plan.rows.map(({ people }) => people)),
    },
    {
      id: 'before',
      header: t('column.before'),
      numeric: true,
      cell: ({ before }) => targetText(before, indicator),
    },
    {
      id: 'reached',
      header: t('column.reached'),
      numeric: true,
      cell: ({ reached }) => targetText(reached, indicator),
    },
    {
      id: 'headroom',
      header: t('column.headroom'),
      numeric: true,
      cell: ({ headroom }) => formatKnown(headroom),
    },
    {
      id: 'acknowledged',
      header: t('column.acknowledged'),
      cell: ({ acknowledged }) =>
        acknowledged && (
          <Badge tone="green" icon={CircleCheck}>
            {formatDate(acknowledged.at)}
          </Badge>
        ),
    },
    {
      id: 'split',
      header: t('column.split'),
      cell: ({ unit, value }) =>
        value !== null && (
          <Button
            small
            kind="quiet"
            icon={CalendarRange}
            aria-label={t('split.open', { unit: unit.name })}
            onPress={() => onSplit(unit.key)}
          >
            {t('split.short')}
          </Button>
        ),
    },
  ];
  const own = plan.whole === null ? [] : [plan.whole];
  return (
    <DataTable
      name="indicators.plan"
      label={t('plans.one')}
      phone="scroll"
      columns={columns}
      rows={[...own, ...plan.rows, ...plan.indicative]}
      rowKey={({ unit, operative, provision }) => `${unit.key} ${String(operative)} ${provision}`}
      summary={t('plan.rows', { count: plan.rows.length })}
      sumsLabel={t('plan.sum')}
    />
  );
}
