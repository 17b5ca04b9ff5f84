import { CalendarOff, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Holiday } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

interface Props {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  readonly onRemove?: (holiday: Holiday) => void;
}

/** The days that differ from the week as a list with basis and certainty. */
export function HolidayTable({ year, holidays, onRemove }: Props) {
  const { t } = useTranslation(['parameters', 'common']);
  const { noteOf } = useParameterWords();
  if (holidays.length === 0)
    return (
      <EmptyState icon={CalendarOff} title={t('holiday.none', { year })}>
        {t('holiday.noneText')}
      </EmptyState>
    );
  const columns: Column<Holiday>[] = [
    {
      id: 'day',
      header: t('holiday.day'),
      width: '12rem',
      cell: ({ day }) =>
        `${t(`common:weekday.${WEEKDAYS[new Date(day).getUTCDay()] ?? 'sun'}`)}, ${formatDate(day)}`,
    },
    { id: 'kind', header: t('holiday.kindName'), cell: ({ kind }) => t(`holiday.kind.${kind}`) },
    { id: 'name', header: t('holiday.name'), cell: ({ name }) => name },
    { id: 'basis', header: t('column.basis'), cell: ({ basis }) => basis },
    {
      id: 'certainty',
      header: t('column.certainty'),
      cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
    },
    { id: 'note', header: t('column.note'), hidden: true, cell: ({ note }) => noteOf(note) },
  ];
  if (onRemove !== undefined)
    columns.push({
      id: 'tools',
      header: t('holiday.tools'),
      cell: (row) => (
        <IconButton
          small
          icon={Trash2}
          label={t('holiday.remove', { day: formatDate(row.day) })}
          onPress={() => onRemove(row)}
        />
      ),
    });
  return (
    <DataTable
      name="parameters.holidays"
      label={t('holiday.titleOf', { year })}
      columns={columns}
      rows={holidays}
      rowKey={(row) => row.day}
      summary={t('holiday.count', { count: holidays.length })}
    />
  );
}
