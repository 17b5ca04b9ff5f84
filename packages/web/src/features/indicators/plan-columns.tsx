import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import type { PlanLine } from './indicators.queries.ts';
import { PlanStateMark } from './plan-state.tsx';

/** Columns of the list of plans. */
export function usePlanColumns(): readonly Column<PlanLine>[] {
  const { t } = useTranslation('indicators');
  return [
    {
      id: 'parent',
      header: t('plan.column.what'),
      width: '18rem',
      cell: ({ id, parent, partKind, indicator, year }) => (
        <>
          <Link to="/chi-tieu/giao/$plan" params={{ plan: id }}>
            {indicator.name}, {year}
          </Link>
          <span className="plan-under">
            {partKind === null
              ? parent.name
              : t('plan.given', { parent: parent.name, kind: t(`kind.${partKind}`).toLowerCase() })}
          </span>
        </>
      ),
    },
    { id: 'assigner', header: t('plan.column.assigner'), cell: ({ assigner }) => assigner },
    { id: 'state', header: t('plan.column.state'), cell: ({ state }) => <PlanStateMark state={state} /> },
    {
      id: 'decision',
      header: t('plan.column.decision'),
      cell: ({ decisionNumber, decisionDate, regulation, provision }) =>
        decisionNumber === null
          ? [regulation, provision].filter(Boolean).join(' · ')
          : [decisionNumber, formatDate(decisionDate)].filter(Boolean).join(', '),
    },
    { id: 'cells', header: t('plan.column.cells'), numeric: true, cell: ({ cells }) => cells },
    {
      id: 'acknowledged',
      header: t('plan.column.acknowledged'),
      numeric: true,
      cell: ({ acknowledged, cells }) => `${acknowledged}/${cells}`,
    },
    {
      id: 'revision',
      header: t('plan.column.revision'),
      numeric: true,
      hidden: true,
      cell: ({ revision }) => revision,
    },
  ];
}
