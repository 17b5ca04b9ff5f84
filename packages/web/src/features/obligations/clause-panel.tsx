import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { BasisClause } from '../../ui/basis.tsx';
import { Panel } from '../../ui/panel.tsx';

/** The clause's own words, with those that make this work highlighted. */
export function ClausePanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  return (
    <Panel title={t('clause.title')}>
      <BasisClause basis={occurrence.basis} quote={occurrence.quote} />
    </Panel>
  );
}
