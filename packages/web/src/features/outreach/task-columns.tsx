import type { TaskRow } from '@ansinh/contract/outreach/tasks.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { useOutreachWords } from './use-outreach-words.ts';

/** Columns of the people shared out. */
export function useTaskColumns(): readonly Column<TaskRow>[] {
  const { t } = useTranslation('outreach');
  const { outcomeName, outcomeTone } = useOutreachWords();
  return [
    {
      id: 'person',
      header: t('column.person'),
      width: '15rem',
      cell: ({ id, name, birthYear, why }) => (
        <>
          <Link to="." search={(previous: object) => ({ ...previous, task: id }) as never}>
            {name ?? t('wiped')}
          </Link>
          {birthYear !== null && <span className="muted"> {birthYear}</span>}
          <span className="outreach-sub">{why}</span>
        </>
      ),
    },
    {
      id: 'village',
      header: t('column.village'),
      cell: ({ village, address }) => (
        <>
          {village}
          {address !== null && <span className="outreach-sub">{address}</span>}
        </>
      ),
    },
    {
      id: 'hand',
      header: t('column.hand'),
      cell: ({ unit, agency }) =>
        unit === null ? (
          <>
            <Badge tone="amber">{t('noCollector')}</Badge>
            <span className="outreach-sub">{agency?.name}</span>
          </>
        ) : (
          <>
            <Link to="/van-dong/nguoi/$unit" params={{ unit: unit.key }}>
              {unit.name || t('unseen')}
            </Link>
            <span className="outreach-sub">{agency?.name}</span>
          </>
        ),
    },
    {
      id: 'outcome',
      header: t('column.outcome'),
      cell: ({ outcome, state, closedBecause }) => (
        <>
          {state === 'withdrawn' ? (
            <Badge>{t('state.withdrawn')}</Badge>
          ) : outcome === null ? (
            <span className="muted">{t('neverVisited')}</span>
          ) : (
            <Badge tone={outcomeTone(outcome)}>{outcomeName(outcome)}</Badge>
          )}
          {state === 'withdrawn' && <span className="outreach-sub">{closedBecause}</span>}
        </>
      ),
    },
    { id: 'last', header: t('column.last'), cell: ({ lastVisitAt }) => formatDate(lastVisitAt) },
    {
      id: 'next',
      header: t('column.next'),
      cell: ({ nextOn, nextOverdue, plannedOn }) =>
        nextOn === null ? (
          plannedOn !== null && <span className="muted">{t('planned', { day: formatDate(plannedOn) })}</span>
        ) : nextOverdue ? (
          <Badge tone="red">{t('overdueNext', { day: formatDate(nextOn) })}</Badge>
        ) : (
          formatDate(nextOn)
        ),
    },
    { id: 'visits', header: t('column.visits'), numeric: true, cell: ({ visits }) => formatNumber(visits) },
    { id: 'due', header: t('column.due'), cell: ({ dueOn }) => formatDate(dueOn) },
    { id: 'scheme', header: t('column.scheme'), hidden: true, cell: ({ scheme }) => t(`scheme.${scheme}`) },
    { id: 'phone', header: t('column.phone'), hidden: true, cell: ({ phone }) => phone },
    {
      id: 'household',
      header: t('column.household'),
      hidden: true,
      numeric: true,
      cell: ({ householdSize }) => householdSize,
    },
  ];
}
