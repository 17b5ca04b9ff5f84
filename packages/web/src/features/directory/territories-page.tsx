import { Link } from '@tanstack/react-router';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { DirectoryTabs } from './directory-tabs.tsx';
import { TerritoryPanel } from './territory-panel.tsx';
import { LAST_DAY_OF_2024, STRUCTURES, type TerritorySearch } from './territory-search.ts';
import { FoundTerritories, TerritoryTree } from './territory-tree.tsx';
import './territories.css';

/** Administrative units of both structures: a tree on the left, what a unit came from and became on the right. */
export function TerritoriesPage() {
  const { t } = useTranslation('directory');
  const [search, change] = useSearchState<TerritorySearch>();
  const structure = search.structure ?? '2025';
  const { q, code } = search;
  return (
    <>
      <PageHeader
        title={t('territory.title')}
        asOf={structure === '2024' ? LAST_DAY_OF_2024 : dayInVietnam()}
      />
      <DirectoryTabs />
      <FilterBar
        active={0}
        onClear={() => change({ q: undefined })}
        search={
          <SearchField
            label={t('territory.search')}
            value={q ?? ''}
            onChange={(text) => change({ q: text === '' ? undefined : text })}
          />
        }
      />
      <nav className="structures" aria-label={t('territory.structures')}>
        {STRUCTURES.map((one) => (
          <Link
            key={one}
            to="/danh-ba/dia-ban"
            search={{ structure: one, ...(q === undefined ? {} : { q }) }}
            className="structures__link"
            aria-current={one === structure ? 'true' : undefined}
          >
            {t(`territory.structure.${one}`)}
          </Link>
        ))}
      </nav>
      <div className="territories">
        <div className="territories__tree">
          {q === undefined || q.length < 2 ? (
            <TerritoryTree key={structure} structure={structure} chosen={code} />
          ) : (
            <FoundTerritories structure={structure} q={q} chosen={code} />
          )}
        </div>
        <div className="territories__one">
          {code === undefined ? (
            <EmptyState icon={MapPin} title={t('territory.choose')}>
              {t('territory.chooseText')}
            </EmptyState>
          ) : (
            <TerritoryPanel structure={structure} code={code} />
          )}
        </div>
      </div>
    </>
  );
}
