import type { HealthFund } from '@ansinh/contract/pupils/pupils.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useFundEntry } from './pupils.queries.ts';

interface Props {
  readonly rosterId: string;
  readonly kind: 'allot' | 'use' | 'settle';
  readonly fund: HealthFund;
  readonly onClose: () => void;
}

/** An allotment, a use or the settlement of a school's fund. */
export function FundForm({ rosterId, kind, fund, onClose }: Props) {
  const { t } = useTranslation('pupils');
  const proposed = { allot: Math.max(0, fund.estimate - fund.allotted), use: 0, settle: fund.used }[kind];
  const [amount, setAmount] = useState(proposed === 0 ? '' : String(proposed));
  const [on, setOn] = useState<string | null>(dayInVietnam());
  const [note, setNote] = useState('');
  const add = useFundEntry();
  const dong = Number(amount.replaceAll(/[.\s]/gu, ''));
  const valid = amount.trim() !== '' && Number.isSafeInteger(dong) && dong >= 0;
  const submit = (): void =>
    add.mutate(
      { params: { rosterId }, body: { kind, on: on ?? '', amount: dong, note: note.trim() } },
      {
        onSuccess: () => {
          showToast(t('fund.saved'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(`fund.do.${kind}`)}
      verb={t(`fund.do.${kind}`)}
      isReady={valid && on !== null}
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`fund.means.${kind}`)}</p>
      <TextField
        label={t('fund.amount')}
        hint={valid ? formatMoney(dong) : undefined}
        value={amount}
        onChange={setAmount}
        inputMode="numeric"
        isRequired
      />
      <DatePicker label={t('fund.on')} value={on} onChange={setOn} />
      <TextField label={t('column.note')} value={note} onChange={setNote} optional />
    </FormDialog>
  );
}
