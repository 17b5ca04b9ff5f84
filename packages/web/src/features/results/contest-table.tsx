import type { resultsContestEndpoint } from '@ansinh/contract/results/results.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';

type Place = Answer<typeof resultsContestEndpoint>['places'][number];

/** Places of the contest; shared places say so. */
export function ContestTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation('results');
  const number = (id: 'points' | 'won' | 'kept' | 'contacted' | 'shared'): Column<Place> => ({
    id,
    header: t(`contest.${id}`),
    numeric: true,
    cell: (place) => formatNumber(place[id]),
  });
  const columns: readonly Column<Place>[] = [
    { id: 'name', header: t('contest.name'), width: '14rem', cell: ({ name }) => name },
    {
      id: 'place',
      header: t('contest.place'),
      width: '8rem',
      cell: ({ place, tied }) => (
        <>
          {formatNumber(place)} {tied && <Badge>{t('contest.tied')}</Badge>}
        </>
      ),
    },
    { id: 'agency', header: t('contest.agency'), width: '14rem', cell: ({ agency }) => agency },
    number('points'),
    number('won'),
    number('kept'),
    number('contacted'),
    number('shared'),
  ];
  return (
    <DataTable
      name="results.contest"
      label={t('view.contest')}
      columns={columns}
      rows={places}
      rowKey={({ unit }) => unit}
    />
  );
}
