import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { dongOf } from './receipt-draft.ts';
import { useReceive } from './remittances.queries.ts';

interface Props {
  readonly remittance: RemittanceRow;
  readonly onClose: () => void;
}

/** Says what arrived. */
export function ReceiveForm({ remittance, onClose }: Props) {
  const { t } = useTranslation('collection');
  const receive = useReceive();
  const [amount, setAmount] = useState(formatNumber(remittance.amount));
  const received = dongOf(amount);
  return (
    <FormDialog
      title={t('receive.title')}
      verb={t('receive.verb')}
      isReady={received !== null}
      isPending={receive.isPending}
      error={receive.error}
      onClose={onClose}
      onSubmit={() => {
        if (received === null) return;
        receive.mutate(
          {
            params: { remittanceId: remittance.id },
            body: { amount: received, version: remittance.version },
          },
          {
            onSuccess: ({ difference }) => {
              showToast(difference === 0 ? t('receive.agrees') : t('receive.differs'));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t('receive.text', { expected: formatMoney(remittance.expected) })}</p>
      <TextField label={t('receive.amount')} value={amount} onChange={setAmount} inputMode="numeric" />
    </FormDialog>
  );
}
