import type { PayRunDetail } from '@ansinh/contract/commission/commission.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { usePayOut } from './commission.queries.ts';
import { monthDigits } from './month-digits.ts';

interface Props {
  readonly run: PayRunDetail;
  readonly onClose: () => void;
}

/** Says that a run was paid, on which day and with which reference. */
export function PayOutForm({ run, onClose }: Props) {
  const { t } = useTranslation('commission');
  const pay = usePayOut();
  const [paidOn, setPaidOn] = useState<string | null>(dayInVietnam());
  const [bankReference, setReference] = useState('');
  return (
    <FormDialog
      title={t('pay.title', { month: monthDigits(run.month) })}
      verb={t('step.pay')}
      isReady={paidOn !== null && bankReference.trim() !== ''}
      isPending={pay.isPending}
      error={pay.error}
      onClose={onClose}
      onSubmit={() => {
        if (paidOn === null) return;
        pay.mutate(
          { params: { runId: run.id }, body: { version: run.version, paidOn, bankReference } },
          {
            onSuccess: () => {
              showToast(t('done.pay'));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t('pay.text', { amount: formatMoney(run.payout) })}</p>
      <DatePicker label={t('run.paidOn')} value={paidOn} max={dayInVietnam()} onChange={setPaidOn} />
      <TextField label={t('pay.reference')} value={bankReference} onChange={setReference} />
    </FormDialog>
  );
}
