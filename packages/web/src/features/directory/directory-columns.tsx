import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { AgencyLink } from './agency-link.tsx';
import type { AgencyRow } from './directory.types.ts';
import { KindLabel } from './kind-label.tsx';

/** Columns of the list of agencies. */
export function useDirectoryColumns(on: string | undefined): readonly Column<AgencyRow>[] {
  const { t } = useTranslation('directory');
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '26rem',
      cell: (row) => (
        <span className="agency-name">
          <AgencyLink agency={row} on={on} />
          <span className="muted">{row.shortName}</span>
        </span>
      ),
    },
    { id: 'kind', header: t('column.kind'), width: '12rem', cell: (row) => <KindLabel kind={row.kind} /> },
    { id: 'level', header: t('column.level'), width: '7rem', cell: (row) => t(`level.${row.level}`) },
    {
      id: 'parent',
      header: t('column.parent'),
      width: '14rem',
      cell: (row) => row.parent?.shortName ?? '',
    },
    {
      id: 'territory',
      header: t('column.territory'),
      width: '11rem',
      cell: (row) => row.territory?.name ?? '',
    },
    {
      id: 'from',
      header: t('column.from'),
      hidden: true,
      cell: (row) => formatDate(row.validFrom),
    },
    {
      id: 'to',
      header: t('column.to'),
      width: '10rem',
      cell: (row) => (row.validTo === null ? t('open') : t('period.to', { to: formatDate(row.validTo) })),
    },
    { id: 'email', header: t('column.email'), hidden: true, cell: (row) => row.email },
    { id: 'code', header: t('column.code'), hidden: true, cell: (row) => row.code },
    {
      id: 'certainty',
      header: t('column.certainty'),
      hidden: true,
      cell: (row) => <CertaintyMark certainty={row.certainty} />,
    },
  ];
}
