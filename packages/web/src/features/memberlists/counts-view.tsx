import type { listCountsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CountCell } from './count-cell.tsx';
import { KINDS, SCHEMES, type ListsSearch } from './lists-search.ts';
import { MonthFilter } from './month-filter.tsx';

type Counts = Answer<typeof listCountsEndpoint>;
type Unit = Counts['units'][number];

interface Props {
  readonly counts: Counts;
  readonly search: ListsSearch;
  readonly change: (patch: Partial<ListsSearch>) => void;
}

/** How many people stand on each list, commune by commune or village by village, and how that moved since last month. */
export function CountsView({ counts, search, change }: Props) {
  const { t } = useTranslation('memberlists');
  const columns = useUnitColumns(counts, search);
  return (
    <>
      <MonthFilter months={counts.months} search={search} change={change} />
      {counts.units.length === 0 ? (
        <EmptyState icon={MapPin} title={t('counts.nothing')}>
          {t('counts.nothingText')}
        </EmptyState>
      ) : (
        <DataTable
          name="memberlists.counts"
          label={t('view.counts')}
          columns={columns}
          rows={counts.units}
          rowKey={({ key }) => key ?? 'none'}
          summary={
            counts.run === null
              ? undefined
              : t('counts.madeOn', {
                  day: formatDate(counts.run.asOf),
                  reminder: formatNumber(counts.run.settings.reminderDays),
                })
          }
          sumsLabel={t('counts.sum')}
          phone="scroll"
        />
      )}
      <p className="lists-note muted">{t('counts.note')}</p>
    </>
  );
}

function useUnitColumns(counts: Counts, search: ListsSearch): readonly Column<Unit>[] {
  const { t } = useTranslation('memberlists');
  const month = counts.month ?? undefined;
  const commune = counts.commune?.key;
  return [
    {
      id: 'unit',
      header: commune === undefined ? t('column.commune') : t('column.village'),
      width: '14rem',
      cell: ({ key, name, kind }) =>
        kind === 'commune' && key !== null ? (
          <Link to="/danh-sach" search={{ ...search, view: undefined, commune: key, month }}>
            {name ?? key}
          </Link>
        ) : (
          <Link to="/danh-sach" search={{ view: 'people', month, commune, village: key ?? 'none' }}>
            {name ?? t('counts.noVillage')}
          </Link>
        ),
    },
    ...SCHEMES.flatMap((scheme) =>
      KINDS.map((kind): Column<Unit> => {
        const of = (unit: Pick<Unit, 'counts'>) =>
          unit.counts.find((count) => count.kind === kind && count.scheme === scheme);
        return {
          id: `${scheme}-${kind}`,
          header: t(`short.${scheme}`, { kind: t(`kindShort.${kind}`) }),
          numeric: true,
          width: '7rem',
          cell: (unit) => (
            <CountCell
              count={of(unit)}
              search={
                unit.kind === 'commune'
                  ? { view: 'people', month, kind, scheme, commune: unit.key ?? undefined }
                  : { view: 'people', month, kind, scheme, commune, village: unit.key ?? 'none' }
              }
            />
          ),
          sum: (
            <CountCell
              count={of({ counts: counts.totals })}
              search={{ view: 'people', month, kind, scheme, commune }}
            />
          ),
        };
      }),
    ),
  ];
}
