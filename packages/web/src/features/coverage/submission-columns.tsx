import type { SubmissionRow } from '@ansinh/contract/coverage/submissions.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { FigureStateMark } from './figure-state.tsx';
import { useFigureWords } from './use-figure-words.ts';

/** Columns of the list of monthly figures. */
export function useSubmissionColumns(): readonly Column<SubmissionRow>[] {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  return [
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14rem',
      cell: ({ id, unit, month, estimated }) => (
        <>
          <Link to="/chi-tieu/so-lieu/$id" params={{ id }}>
            {unit.name}, {monthText(month).toLowerCase()}
          </Link>{' '}
          {estimated && <Badge tone="amber">{t('estimated')}</Badge>}
        </>
      ),
    },
    { id: 'agency', header: t('figures.agency'), cell: ({ agency }) => agency.name },
    { id: 'state', header: t('figures.state'), cell: ({ state }) => <FigureStateMark state={state} /> },
    {
      id: 'late',
      header: t('figures.due'),
      cell: ({ dueOn, lateDays }) =>
        lateDays > 0 ? <Badge tone="red">{t('figures.late', { count: lateDays })}</Badge> : formatDate(dueOn),
    },
    {
      id: 'source',
      header: t('column.origin'),
      cell: ({ source }) => t(`source.${source}`),
    },
    { id: 'asOf', header: t('figures.asOf'), cell: ({ asOf }) => formatDate(asOf) },
    { id: 'cells', header: t('figures.cells'), numeric: true, cell: ({ cells }) => cells },
    { id: 'version', header: t('figures.version'), numeric: true, cell: ({ version }) => version },
  ];
}
