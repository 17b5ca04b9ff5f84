import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useRegulationChoices } from './filter-choices.queries.ts';
import { MatrixFigures } from './matrix-figures.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { matrixWorkbook, useMatrix } from './overview.queries.ts';

type MatrixSearch = {
  readonly by?: string | undefined;
  readonly year?: string | undefined;
  readonly regulation?: string | undefined;
};

const YEAR = /^20\d\d$/;

/** Agencies against duties or periods, with the share that came on time. */
export function MatrixPage() {
  const { t } = useTranslation(['obligations', 'common']);
  const [search, change] = useSearchState<MatrixSearch>();
  const today = dayInVietnam();
  const thisYear = today.slice(0, 4);
  const year = search.year !== undefined && YEAR.test(search.year) ? search.year : thisYear;
  const by = search.by === 'period' ? 'period' : 'duty';
  const query = {
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    by,
    ...(search.regulation === undefined ? {} : { regulation: search.regulation }),
  } as const;
  const matrix = useMatrix(query);
  const years = [-2, -1, 0, 1].map((by) => String(Number(thisYear) + by));
  return (
    <>
      <PageHeader
        title={t('matrix.title')}
        asOf={today}
        actions={<ExportLink href={matrixWorkbook(query)} />}
      />
      <FilterBar
        active={[search.by, search.year, search.regulation].filter(Boolean).length}
        onClear={() => change({ by: undefined, year: undefined, regulation: undefined })}
      >
        <Select
          label={t('matrix.by')}
          choices={[
            { id: 'duty', label: t('matrix.byDuty') },
            { id: 'period', label: t('matrix.byPeriod') },
          ]}
          value={by}
          onChange={(id) => change({ by: id === 'duty' ? undefined : id })}
        />
        <Select
          label={t('matrix.year')}
          choices={years.map((id) => ({ id, label: id }))}
          value={year}
          onChange={(id) => change({ year: id === thisYear ? undefined : id })}
        />
        <ComboBox
          label={t('filter.regulation')}
          choices={useRegulationChoices()}
          value={search.regulation ?? null}
          onChange={(id) => change({ regulation: id ?? undefined })}
          placeholder={t('common:field.all')}
        />
      </FilterBar>
      {matrix.isPending && <Skeleton lines={12} />}
      {matrix.isError && <ErrorState error={matrix.error} onRetry={() => void matrix.refetch()} />}
      {matrix.data && matrix.data.cells.length === 0 && (
        <EmptyState title={t('matrix.empty')}>{t('matrix.emptyText')}</EmptyState>
      )}
      {matrix.data && matrix.data.cells.length > 0 && (
        <>
          <MatrixFigures matrix={matrix.data} />
          <MatrixTable matrix={matrix.data} regulation={search.regulation} />
        </>
      )}
    </>
  );
}
