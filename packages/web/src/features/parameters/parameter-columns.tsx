import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { topicOf } from './parameter-topics.ts';
import type { Parameter } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

/** Columns of the list of parameters. */
export function useParameterColumns(): readonly Column<Parameter>[] {
  const { t } = useTranslation('parameters');
  const { nameOf, valueOf, noteOf } = useParameterWords();
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '24rem',
      cell: (row) => (
        <Link
          to="/quan-tri/tham-so"
          search={(previous) => ({ ...previous, name: row.name })}
          resetScroll={false}
        >
          {nameOf(row.name)}
        </Link>
      ),
    },
    {
      id: 'value',
      header: t('column.value'),
      width: '16rem',
      cell: (row) => <strong>{valueOf(row)}</strong>,
    },
    { id: 'from', header: t('column.from'), cell: (row) => formatDate(row.from) },
    { id: 'to', header: t('column.to'), hidden: true, cell: (row) => formatDate(row.to) },
    { id: 'basis', header: t('column.basis'), width: '18rem', cell: (row) => row.basis },
    {
      id: 'certainty',
      header: t('column.certainty'),
      cell: (row) => <CertaintyMark certainty={row.certainty} />,
    },
    { id: 'topic', header: t('column.topic'), hidden: true, cell: (row) => t(`topic.${topicOf(row.name)}`) },
    { id: 'note', header: t('column.note'), hidden: true, cell: (row) => noteOf(row.note) },
    { id: 'code', header: t('column.code'), hidden: true, cell: (row) => row.name },
  ];
}
