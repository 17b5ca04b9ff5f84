import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import type { BaseSearch, BaseTab } from './base-search.ts';
import { CurvesTab } from './curves-tab.tsx';
import { DenominatorsTab } from './denominators-tab.tsx';
import { UnitsTab } from './units-tab.tsx';
import './base.css';

/** What targets and boards stand on: people a rate is of, units below the communes, courses of a year. */
export function BasePage() {
  const { t } = useTranslation('indicators');
  const [search, change] = useSearchState<BaseSearch>();
  return (
    <>
      <PageHeader title={t('base.title')} asOf={dayInVietnam()} />
      <TargetSides />
      <Tabs
        label={t('base.title')}
        selected={search.tab ?? 'denominators'}
        onSelect={(tab) => change({ tab: tab === 'denominators' ? undefined : (tab as BaseTab) })}
        tabs={[
          {
            id: 'denominators',
            label: t('base.denominators'),
            content: <DenominatorsTab search={search} change={change} />,
          },
          { id: 'units', label: t('base.units'), content: <UnitsTab search={search} change={change} /> },
          { id: 'curves', label: t('base.curves'), content: <CurvesTab /> },
        ]}
      />
    </>
  );
}
