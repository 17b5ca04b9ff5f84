import type { ClassLine, SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { ShareBar } from './share-bar.tsx';

interface Props {
  readonly school: SchoolDetail;
  readonly picked: string | undefined;
  readonly onPick: (className: string | undefined) => void;
}

/** Classes of a school: how many insured, by whom, how many missing and why. */
export function ClassTable({ school, picked, onPick }: Props) {
  const { t } = useTranslation('pupils');
  const words = (counts: Readonly<Record<string, number>>, word: (key: string) => string): string =>
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([key, count]) => `${word(key)} ${formatNumber(count)}`)
      .join(', ');
  const group = (code: string): string => (code === '' ? t('group.unknown') : code);
  const why = (key: string): string => t(`why.${key}` as 'why.never', { defaultValue: key });
  const count = (id: 'pupils' | 'missing' | 'waiting'): Column<ClassLine> => ({
    id,
    header: t(`count.${id}`),
    numeric: true,
    cell: ({ counts }) => formatNumber(counts[id]),
    sum: formatNumber(school.counts[id]),
  });
  const columns: readonly Column<ClassLine>[] = [
    {
      id: 'class',
      header: t('column.class'),
      width: '8rem',
      cell: ({ className }) => (
        <Button
          kind="quiet"
          small
          aria-pressed={picked === className}
          onPress={() => onPick(picked === className ? undefined : className)}
        >
          {className}
        </Button>
      ),
    },
    count('pupils'),
    {
      id: 'share',
      header: t('count.insured'),
      numeric: true,
      cell: ({ counts }) => <ShareBar share={counts.share} />,
      sum: <ShareBar share={school.counts.share} />,
    },
    count('missing'),
    count('waiting'),
    { id: 'why', header: t('column.why'), cell: ({ counts }) => words(counts.reasons, why) },
    {
      id: 'groups',
      header: t('column.groups'),
      cell: ({ counts }) => words(counts.groups, group),
      sum: words(school.counts.groups, group),
    },
    {
      id: 'collected',
      header: t('count.collected'),
      numeric: true,
      cell: ({ counts }) => formatMoney(counts.collected),
      sum: formatMoney(school.counts.collected),
    },
  ];
  return (
    <DataTable
      name="pupils.classes"
      label={t('class.title')}
      columns={columns}
      rows={school.classes}
      rowKey={({ className }) => className}
      onOpen={({ className }) => onPick(className)}
      summary={t('class.count', { count: school.classes.length })}
      sumsLabel={t('board.whole')}
      phone="scroll"
    />
  );
}
