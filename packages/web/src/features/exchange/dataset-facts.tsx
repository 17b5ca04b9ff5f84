import { useTranslation } from 'react-i18next';
import { BasisClause } from '../../ui/basis.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AgencyNames } from './agency-names.tsx';
import type { DatasetDetail } from './exchange.types.ts';
import { NextPeriod } from './next-period.tsx';

/** Beside the file: who sends and receives, what the rows are for, the clause's own words. */
export function DatasetFacts({ dataset }: { readonly dataset: DatasetDetail }) {
  const { t } = useTranslation('exchange');
  return (
    <div className="exchange-beside">
      <Panel title={t('datasets.facts')}>
        <KeyValues
          pairs={[
            {
              name: t('column.senders'),
              value: <AgencyNames agencies={dataset.senders} unresolved={dataset.unresolved} />,
            },
            { name: t('column.recipients'), value: <AgencyNames agencies={dataset.recipients} /> },
            {
              name: t('column.next'),
              value: dataset.abilities.includes('submit') ? <NextPeriod row={dataset} /> : null,
            },
            { name: t('datasets.purpose'), value: dataset.purpose },
            {
              name: t('datasets.feeds'),
              value: dataset.feeds.map((feed) => t(`feeds.${feed}` as 'feeds.employers')).join(', '),
            },
            { name: t('datasets.note'), value: dataset.note },
          ]}
        />
      </Panel>
      <Panel title={t('datasets.clause')}>
        <BasisClause basis={dataset.basis} quote={dataset.quote} />
      </Panel>
    </div>
  );
}
