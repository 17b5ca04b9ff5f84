import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { PartyLabel, PartyList } from './party-label.tsx';

/** Who leads, who coordinates, who receives, and what is to be delivered. */
export function PartiesPanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const { lead, coordinating, recipients, deliverable } = occurrence;
  const [joining, setJoining] = useState(false);
  // Until a round opens its list still follows the directory; after that an addition is an event with a reason.
  const mayJoin = useMay('obligations.manage') && occurrence.state !== 'upcoming';
  return (
    <Panel
      title={t('party.title')}
      aside={
        mayJoin && (
          <Button small kind="quiet" icon={UserRoundPlus} onPress={() => setJoining(true)}>
            {t('join.open')}
          </Button>
        )
      }
    >
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
      {joining && <JoinDialog occurrence={occurrence} onClose={() => setJoining(false)} />}
    </Panel>
  );
}
