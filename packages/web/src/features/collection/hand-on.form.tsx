import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { dongOf } from './receipt-draft.ts';
import { useHandOn } from './remittances.queries.ts';
import type { WaitingMoney } from './waiting-columns.tsx';

interface Props {
  readonly waiting: WaitingMoney;
  readonly onClose: () => void;
}

/** Half a year: whatever day the receipts themselves are of, the money that came together goes on together. */
const DAYS_BACK = 180;

/** Hands on the money of a day's receipts; a difference asks for its explanation. */
export function HandOnForm({ waiting, onClose }: Props) {
  const { t } = useTranslation('collection');
  const handOn = useHandOn();
  const [id] = useState(() => crypto.randomUUID());
  const [amount, setAmount] = useState(formatNumber(waiting.amount));
  const [paidOn, setPaidOn] = useState<string | null>(dayInVietnam());
  const [bankReference, setReference] = useState('');
  const [explanation, setExplanation] = useState('');
  const handed = dongOf(amount);
  const differs = handed !== null && handed !== waiting.amount;
  const toOrganisation = waiting.level === 'collector';
  const earliest = new Date(Date.parse(waiting.day) - DAYS_BACK * 86_400_000).toISOString().slice(0, 10);
  return (
    <FormDialog
      title={t('waiting.title2', { who: waiting.unit?.name ?? waiting.agency.name })}
      verb={t('waiting.handOn')}
      isReady={handed !== null && paidOn !== null && !(differs && explanation.trim() === '')}
      isPending={handOn.isPending}
      error={handOn.error}
      onClose={onClose}
      onSubmit={() => {
        if (handed === null || paidOn === null) return;
        handOn.mutate(
          {
            body: {
              id,
              level: waiting.level,
              unit: waiting.unit?.key ?? null,
              fromDay: toOrganisation ? waiting.day : earliest,
              toDay: waiting.day,
              amount: handed,
              paidOn,
              bankReference,
              explanation,
            },
          },
          {
            onSuccess: ({ receipts }) => {
              showToast(t('waiting.done', { count: receipts }));
              onClose();
            },
          },
        );
      }}
    >
      <p>
        {t('waiting.text', {
          count: waiting.receipts,
          day: formatDate(waiting.day),
          amount: formatMoney(waiting.amount),
        })}
      </p>
      <div className="receipt-pair">
        <TextField label={t('remittance.amount')} value={amount} onChange={setAmount} inputMode="numeric" />
        <DatePicker label={t('remittance.paidOn')} value={paidOn} max={dayInVietnam()} onChange={setPaidOn} />
        <TextField label={t('remittance.reference')} value={bankReference} onChange={setReference} optional />
      </div>
      {differs && (
        <TextArea
          label={t('waiting.explanation', { amount: formatMoney(handed - waiting.amount) })}
          value={explanation}
          onChange={setExplanation}
          rows={2}
          maxLength={500}
        />
      )}
    </FormDialog>
  );
}
