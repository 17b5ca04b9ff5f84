import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PartyLabel, PartyList } from './party-label.tsx';

/** Who leads, who coordinates, who receives, and what is to be delivered. */
export function PartiesPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const { lead, coordinating, recipients, deliverable } = occurrence;
  return (
    <Panel title={t('party.title')}>
      <KeyValues
        pairs={[
          { name: t('role.lead'), value: <PartyLabel party={lead} /> },
          {
            name: t('role.coordinating'),
            value: coordinating.length > 0 && <PartyList parties={coordinating} />,
          },
          {
            name: t('role.recipient'),
            value: recipients.length > 0 ? <PartyList parties={recipients} /> : t('party.noRecipient'),
          },
          { name: t('column.deliverable'), value: deliverable },
        ].filter(({ value }) => value !== false)}
      />
    </Panel>
  );
}
