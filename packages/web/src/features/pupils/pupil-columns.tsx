import type { PupilRow } from '@ansinh/contract/pupils/pupils.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate, formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { StandingMark } from './standing-mark.tsx';

/** Columns of the pupils of a roster; `onEdit` where the reader keeps the roster. */
export function usePupilColumns(
  onEdit: ((pupil: PupilRow) => void) | undefined,
): readonly Column<PupilRow>[] {
  const { t } = useTranslation('pupils');
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '14rem',
      cell: (pupil) =>
        onEdit && pupil.abilities.includes('change') ? (
          <Button kind="quiet" small onPress={() => onEdit(pupil)}>
            {pupil.fullName}
          </Button>
        ) : (
          pupil.fullName
        ),
    },
    { id: 'class', header: t('column.class'), cell: ({ className }) => className },
    { id: 'standing', header: t('column.standing'), cell: (pupil) => <StandingMark pupil={pupil} /> },
    { id: 'group', header: t('column.group'), cell: ({ insuredGroup }) => insuredGroup ?? '' },
    {
      id: 'until',
      header: t('column.until'),
      cell: ({ state, insuredUntil, paidUntil }) =>
        formatDate(state === 'insured' ? insuredUntil : paidUntil),
    },
    {
      id: 'birth',
      header: t('column.birth'),
      cell: ({ birth, birthPrecision }) => birthText(birth, birthPrecision),
    },
    {
      id: 'paid',
      header: t('column.paid'),
      numeric: true,
      cell: ({ paid }) => (paid === 0 ? '' : formatMoney(paid)),
    },
    {
      id: 'card',
      header: t('column.card'),
      cell: ({ cardRequestId }) =>
        cardRequestId === null ? (
          ''
        ) : (
          <Link to="/the-so/$id" params={{ id: cardRequestId }}>
            {t('column.cardLink')}
          </Link>
        ),
    },
    {
      id: 'identity',
      header: t('column.identity'),
      hidden: true,
      cell: ({ identityNumber }) => identityNumber ?? '',
    },
    {
      id: 'commune',
      header: t('column.residence'),
      hidden: true,
      cell: ({ communeName }) => communeName ?? '',
    },
    {
      id: 'match',
      header: t('column.match'),
      hidden: true,
      cell: ({ matchedBy }) =>
        matchedBy === null ? '' : t(`match.${matchedBy}` as 'match.linkage', { defaultValue: matchedBy }),
    },
    { id: 'note', header: t('column.note'), hidden: true, cell: ({ note }) => note ?? '' },
  ];
}
