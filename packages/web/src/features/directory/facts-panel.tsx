import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AgencyLink } from './agency-link.tsx';
import type { Agency } from './directory.types.ts';

/** The plain facts of an agency. */
export function FactsPanel({ agency, on }: { readonly agency: Agency; readonly on: string | undefined }) {
  const { t } = useTranslation('directory');
  return (
    <Panel title={t('agency.facts')}>
      <KeyValues
        pairs={[
          { name: t('column.shortName'), value: agency.shortName },
          { name: t('column.parent'), value: agency.parent && <AgencyLink agency={agency.parent} on={on} /> },
          { name: t('column.territory'), value: agency.territory?.name },
          { name: t('agency.coverages'), value: agency.coverages.map(({ name }) => name).join(', ') },
          { name: t('agency.groups'), value: agency.groups.map(({ name }) => name).join('; ') },
          {
            name: t('column.email'),
            value: agency.email && <a href={`mailto:${agency.email}`}>{agency.email}</a>,
          },
          { name: t('column.from'), value: formatDate(agency.validFrom) },
          {
            name: t('column.to'),
            value: agency.validTo === null ? t('open') : t('period.to', { to: formatDate(agency.validTo) }),
          },
          { name: t('column.code'), value: agency.code },
        ]}
      />
    </Panel>
  );
}
