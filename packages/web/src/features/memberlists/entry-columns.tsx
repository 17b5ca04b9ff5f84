import type { ListEntry } from '@ansinh/contract/memberlists/memberlists.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table.types.ts';

const TONE = { due: 'amber', suspended: 'red', 'not-participating': 'plain', potential: 'action' } as const;

/** Columns of the people of a month's lists; `open` shows why. */
export function useEntryColumns(open: (entry: ListEntry) => void): readonly Column<ListEntry>[] {
  const { t } = useTranslation('memberlists');
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '13rem',
      cell: (row) => (
        <Button kind="quiet" onPress={() => open(row)}>
          {row.fullName}
        </Button>
      ),
    },
    { id: 'birth', header: t('column.birth'), width: '5rem', cell: (row) => row.birthYear },
    {
      id: 'kind',
      header: t('column.kind'),
      width: '9rem',
      cell: (row) => <Badge tone={TONE[row.kind]}>{t(`kind.${row.kind}`)}</Badge>,
    },
    { id: 'scheme', header: t('column.scheme'), width: '6rem', cell: (row) => t(`scheme.${row.scheme}`) },
    { id: 'due', header: t('column.due'), width: '7rem', cell: (row) => row.dueOn && formatDate(row.dueOn) },
    { id: 'why', header: t('column.why'), width: '24rem', cell: (row) => row.why },
    { id: 'village', header: t('column.village'), width: '10rem', cell: (row) => row.villageName },
    { id: 'commune', header: t('column.commune'), width: '10rem', cell: (row) => row.communeName },
    {
      id: 'household',
      header: t('column.household'),
      width: '8rem',
      hidden: true,
      cell: (row) => row.household,
    },
    {
      id: 'work',
      header: t('column.work'),
      width: '9rem',
      cell: (row) =>
        row.closedBecause === null ? (
          t(`work.${row.work}`)
        ) : (
          <Badge tone={row.closedBecause === 'paid' || row.closedBecause === 'joined' ? 'green' : 'plain'}>
            {t(`closed.${row.closedBecause}`)}
          </Badge>
        ),
    },
    { id: 'agency', header: t('column.agency'), width: '10rem', hidden: true, cell: (row) => row.agency },
  ];
}
