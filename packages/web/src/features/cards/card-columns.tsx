import type { CardRequest } from '@ansinh/contract/cards/cards.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { DueText } from '../../ui/due-text.tsx';
import { CardStateMark } from './card-state.tsx';

/** Columns of the list of requests. */
export function useCardColumns(): readonly Column<CardRequest>[] {
  const { t } = useTranslation('cards');
  return [
    {
      id: 'person',
      header: t('column.person'),
      width: '15rem',
      cell: ({ id, fullName, twins }) => (
        <>
          <Link to="/the-so/$id" params={{ id }}>
            {fullName}
          </Link>{' '}
          {twins > 0 && <Badge tone="amber">{t('twins', { count: twins + 1 })}</Badge>}
        </>
      ),
    },
    { id: 'no', header: t('column.no'), numeric: true, cell: ({ requestNo }) => requestNo },
    {
      id: 'kind',
      width: '9rem',
      header: t('column.kind'),
      cell: ({ kind, purpose }) => [t(`kind.${kind}`), t(`purpose.${purpose}`).toLowerCase()].join(', '),
    },
    { id: 'state', header: t('column.state'), cell: ({ state }) => <CardStateMark state={state} /> },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ state, dueOn, takenDays }) =>
        state === 'requested' ? (
          <DueText due={dueOn} withDate />
        ) : takenDays === null ? (
          formatDate(dueOn)
        ) : (
          t('taken', { count: takenDays })
        ),
    },
    { id: 'group', header: t('column.group'), cell: ({ group }) => group ?? '' },
    {
      id: 'birth',
      header: t('column.birth'),
      cell: ({ birth, birthPrecision }) => birthText(birth, birthPrecision),
    },
    {
      id: 'commune',
      width: '9rem',
      header: t('column.commune'),
      cell: ({ communeName }) => communeName ?? '',
    },
    { id: 'source', width: '11rem', header: t('column.source'), cell: ({ source }) => t(`source.${source}`) },
    { id: 'agency', width: '14rem', header: t('column.agency'), cell: ({ requestedBy }) => requestedBy.name },
    { id: 'requested', header: t('column.requestedOn'), cell: ({ requestedOn }) => formatDate(requestedOn) },
    { id: 'number', header: t('column.number'), cell: ({ cardNumber }) => cardNumber ?? '' },
    {
      id: 'validity',
      header: t('column.validity'),
      hidden: true,
      cell: ({ validFrom, validTo }) => [formatDate(validFrom), formatDate(validTo)].join(' - '),
    },
    {
      id: 'identity',
      header: t('column.identity'),
      hidden: true,
      cell: ({ identityNumber, bhxhNumber }) => identityNumber ?? bhxhNumber ?? '',
    },
    {
      id: 'reason',
      header: t('column.reason'),
      hidden: true,
      cell: ({ returnedBecause }) => returnedBecause ?? '',
    },
  ];
}
