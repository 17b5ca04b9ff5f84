import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { dongOf } from './receipt-draft.ts';
import { useBankLines, useMatchBankLine, useReceive } from './remittances.queries.ts';

interface Props {
  readonly remittance: RemittanceRow;
  readonly onClose: () => void;
}

/** Says what arrived: a credit of the bank statement, or an amount counted by hand. */
export function ReceiveForm({ remittance, onClose }: Props) {
  const { t } = useTranslation('collection');
  const receive = useReceive();
  const [amount, setAmount] = useState(formatNumber(remittance.amount));
  const received = dongOf(amount);
  const credits = useBankLines('unmatched').data?.items ?? [];
  const match = useMatchBankLine();
  const [credit, setCredit] = useState<string | null>(null);
  const params = { remittanceId: remittance.id };
  const told = (agrees: boolean): void => {
    showToast(agrees ? t('receive.agrees') : t('receive.differs'));
    onClose();
  };
  return (
    <FormDialog
      title={t('receive.title')}
      verb={t('receive.verb')}
      isReady={credit !== null || received !== null}
      isPending={receive.isPending || match.isPending}
      error={receive.error ?? match.error}
      onClose={onClose}
      onSubmit={() => {
        const { version } = remittance;
        if (credit !== null)
          match.mutate(
            { params, body: { bankLine: credit, version } },
            { onSuccess: ({ state }) => told(state !== 'different') },
          );
        else if (received !== null)
          receive.mutate(
            { params, body: { amount: received, version } },
            { onSuccess: ({ difference }) => told(difference === 0) },
          );
      }}
    >
      <p>{t('receive.text', { expected: formatMoney(remittance.expected) })}</p>
      {credits.length > 0 && (
        <ComboBox
          label={t('receive.credit')}
          choices={credits.map(({ id, bookedOn, amount: sum, reference, content }) => ({
            id,
            label: `${formatDate(bookedOn)} · ${formatMoney(sum)}`,
            detail: [reference, content].filter(Boolean).join(' · '),
          }))}
          value={credit}
          onChange={setCredit}
          optional
        />
      )}
      {credit === null && (
        <TextField label={t('receive.amount')} value={amount} onChange={setAmount} inputMode="numeric" />
      )}
    </FormDialog>
  );
}
