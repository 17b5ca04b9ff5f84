import type { HealthFund, PupilCounts, SchoolLine } from '@ansinh/contract/pupils/pupils.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ShareBar } from './share-bar.tsx';

/** Columns of the board of schools; `whole` and `fund` stand below them. */
export function useSchoolColumns(
  whole: PupilCounts | undefined,
  fund: HealthFund | undefined,
  year: string | undefined,
): readonly Column<SchoolLine>[] {
  const { t } = useTranslation('pupils');
  const count = (id: 'pupils' | 'insured' | 'waiting' | 'missing', hidden = false): Column<SchoolLine> => ({
    id,
    header: t(`count.${id}`),
    numeric: true,
    hidden,
    cell: ({ counts, rosterId }) => (rosterId === null ? '' : formatNumber(counts[id])),
    sum: whole && formatNumber(whole[id]),
  });
  const money = (
    id: string,
    header: string,
    value: (line: SchoolLine) => number | null,
    sum: number | null | undefined,
    hidden = false,
  ): Column<SchoolLine> => ({
    id,
    header,
    numeric: true,
    hidden,
    cell: (line) => {
      const amount = line.rosterId === null ? null : value(line);
      return amount === null ? '' : formatMoney(amount);
    },
    sum: sum === null || sum === undefined ? '' : formatMoney(sum),
  });
  return [
    {
      id: 'school',
      header: t('column.school'),
      width: '17rem',
      cell: ({ school }) => (
        <Link
          to="/hoc-sinh/$school"
          params={{ school: school.id }}
          search={year === undefined ? {} : { nam: year }}
        >
          {school.name}
        </Link>
      ),
    },
    count('pupils'),
    {
      id: 'share',
      header: t('count.insured'),
      numeric: true,
      cell: ({ counts, rosterId }) =>
        rosterId === null ? (
          <span className="muted">{t('board.noRoster')}</span>
        ) : (
          <ShareBar share={counts.share} />
        ),
      sum: whole && <ShareBar share={whole.share} />,
    },
    count('missing'),
    count('waiting'),
    money('collected', t('count.collected'), ({ counts }) => counts.collected, whole?.collected),
    money('planned', t('column.planned'), ({ counts }) => counts.planned, whole?.planned, true),
    money('estimate', t('fund.estimate'), (line) => line.fund.estimate, fund?.estimate),
    money('allotted', t('fund.allotted'), (line) => line.fund.allotted, fund?.allotted, true),
    money('used', t('fund.used'), (line) => line.fund.used, fund?.used, true),
    money('settled', t('fund.settled'), (line) => line.fund.settled, fund?.settled, true),
    {
      id: 'met',
      header: t('column.criterion'),
      cell: ({ met, counts }) =>
        counts.pupils === 0 ? (
          ''
        ) : (
          <Badge tone={met ? 'green' : 'amber'}>{met ? t('met') : t('notMet')}</Badge>
        ),
    },
    {
      id: 'commune',
      header: t('column.commune'),
      hidden: true,
      cell: ({ communeName }) => communeName ?? '',
    },
    {
      id: 'review',
      header: t('review.title'),
      hidden: true,
      cell: ({ review }) =>
        review === null
          ? ''
          : [t(`review.proposal.${review.proposal}`), review.note].filter(Boolean).join(': '),
    },
  ];
}
