import type { networkOverviewEndpoint } from '@ansinh/contract/network/network.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import type { NetworkSearch } from './network-search.ts';
import { useCommunes } from './network.queries.ts';

interface Props {
  readonly data: Answer<typeof networkOverviewEndpoint>;
  readonly search: NetworkSearch;
  readonly change: (patch: Partial<NetworkSearch>) => void;
}

/** The day looked at, the organisation and the commune: for every view of the network. */
export function NetworkFilters({ data, search, change }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const today = dayInVietnam();
  const communes = useCommunes(search.on ?? today);
  const organisations = data.organisations.map(({ agency }) => ({ id: agency.id, label: agency.name }));
  return (
    <FilterBar
      active={[search.on, search.agency, search.commune].filter(Boolean).length}
      onClear={() => change({ on: undefined, agency: undefined, commune: undefined })}
    >
      <DatePicker
        label={t('filter.on')}
        value={search.on ?? today}
        onChange={(on) => change({ on: on === today ? undefined : (on ?? undefined) })}
      />
      <ComboBox
        label={t('filter.organisation')}
        choices={organisations}
        value={search.agency ?? null}
        onChange={(agency) => change({ agency: agency ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <ComboBox
        label={t('filter.commune')}
        choices={(communes.data?.items ?? []).map(({ key, name }) => ({ id: key, label: name }))}
        value={search.commune ?? null}
        onChange={(commune) => change({ commune: commune ?? undefined })}
        placeholder={t('common:field.all')}
      />
    </FilterBar>
  );
}
