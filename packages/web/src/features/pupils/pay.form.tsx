import type { PupilRow, SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatMoney } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { usePayPupils } from './pupils.queries.ts';

const TERMS = { '3': 3, '6': 6, '9': 9, '12': 12 } as const;
type Term = keyof typeof TERMS;

interface Props {
  readonly school: SchoolDetail;
  readonly rosterId: string;
  readonly pupils: readonly PupilRow[];
  readonly onClose: (paid: boolean) => void;
}

/** Notes what the picked pupils paid for a term. */
export function PayForm({ school, rosterId, pupils, onClose }: Props) {
  const { t } = useTranslation('pupils');
  const [months, setMonths] = useState<Term>(pupils.every(({ grade }) => grade === 12) ? '9' : '12');
  const [paidOn, setPaidOn] = useState<string | null>(dayInVietnam());
  const pay = usePayPupils();
  const amountOf = (term: Term): number =>
    school.tariff.find((one) => one.months === TERMS[term])?.pupil ?? 0;
  const submit = (): void =>
    pay.mutate(
      {
        params: { rosterId },
        body: { pupilIds: pupils.map(({ id }) => id), months: TERMS[months], paidOn: paidOn ?? '' },
      },
      {
        onSuccess: ({ pupils: count, amount }) => {
          showToast(t('pay.done', { count, amount: formatMoney(amount) }));
          onClose(true);
        },
      },
    );
  return (
    <FormDialog
      title={t('pay.title', { count: pupils.length })}
      verb={t('pay.verb')}
      isReady={paidOn !== null && pupils.length > 0}
      isPending={pay.isPending}
      error={pay.error}
      onSubmit={submit}
      onClose={() => onClose(false)}
    >
      <p>
        {pupils
          .slice(0, 8)
          .map(({ fullName, className }) => `${fullName} (${className})`)
          .join(', ')}
        {pupils.length > 8 && ` … (${pupils.length})`}
      </p>
      <RadioGroup
        label={t('pay.term')}
        choices={(Object.keys(TERMS) as Term[]).map((id) => ({
          id,
          label: t('pay.months', { count: TERMS[id] }),
          detail: t('pay.each', { amount: formatMoney(amountOf(id)) }),
        }))}
        value={months}
        onChange={setMonths}
      />
      <DatePicker label={t('pay.paidOn')} value={paidOn} onChange={setPaidOn} />
      <p>{t('pay.whole', { amount: formatMoney(amountOf(months) * pupils.length) })}</p>
      <p className="muted">{t('pay.validity')}</p>
    </FormDialog>
  );
}
