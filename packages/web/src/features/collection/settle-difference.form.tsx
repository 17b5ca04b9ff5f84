import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSigned } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSettle } from './remittances.queries.ts';

interface Props {
  readonly remittance: RemittanceRow;
  readonly onClose: () => void;
}

/** Settles a difference with what was found. */
export function SettleDifferenceForm({ remittance, onClose }: Props) {
  const { t } = useTranslation('collection');
  const settle = useSettle();
  const [settlement, setSettlement] = useState('');
  return (
    <FormDialog
      title={t('settle.title', { difference: `${formatSigned(remittance.difference)} đ` })}
      verb={t('settle.verb')}
      isReady={settlement.trim() !== ''}
      isPending={settle.isPending}
      error={settle.error}
      onClose={onClose}
      onSubmit={() =>
        settle.mutate(
          { params: { remittanceId: remittance.id }, body: { settlement, version: remittance.version } },
          {
            onSuccess: () => {
              showToast(t('settle.done'));
              onClose();
            },
          },
        )
      }
    >
      <TextArea
        label={t('settle.how')}
        value={settlement}
        onChange={setSettlement}
        rows={3}
        maxLength={500}
      />
    </FormDialog>
  );
}
