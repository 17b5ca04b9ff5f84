import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import type { ReceiptForm } from '../state/receipt-form.ts';
import { FieldInput } from './field-input.tsx';
import type { TypedReceipt } from './use-receipt.ts';

interface Props {
  readonly form: ReceiptForm;
  readonly tariff: TypedReceipt['tariff'];
  readonly problem: string | undefined;
  readonly onChange: (patch: Partial<ReceiptForm>) => void;
}

/** What is due by the law of the day beside what was taken; a difference asks for its reason. */
export function ReceiptSum({ form, tariff, problem, onChange }: Props) {
  const { t } = useTranslation('field');
  const due = 'sentence' in tariff ? undefined : tariff;
  const differs = due !== undefined && form.paid !== null && Number(form.paid) !== due.total;
  return (
    <>
      {due !== undefined && (
        <section className="field-card field-result" aria-live="polite">
          <p className="field-result__label">{t('receipt.due')}</p>
          <p className="field-result__sum">{formatMoney(due.total)}</p>
          {due.people.length > 1 && (
            <p className="field-result__note">
              {due.people.map(({ amount }) => formatMoney(amount)).join(' + ')}
            </p>
          )}
          {due.stateSupport + due.provinceSupport > 0 && (
            <p className="field-result__note">
              {t('calculator.budgetPays', { amount: formatMoney(due.stateSupport + due.provinceSupport) })}
            </p>
          )}
        </section>
      )}
      <section className="field-card field-asked" aria-label={t('receipt.taken')}>
        <FieldInput
          label={t('receipt.taken')}
          hint={form.paid === null ? t('receipt.takenHint') : formatMoney(Number(form.paid))}
          inputMode="numeric"
          value={form.paid ?? String(due?.total ?? '')}
          onChange={(text) => onChange({ paid: text.replaceAll(/\D/gu, '').slice(0, 12) })}
        />
        {differs && (
          <FieldInput
            label={t('receipt.reason')}
            value={form.differenceReason}
            onChange={(differenceReason) => onChange({ differenceReason })}
            maxLength={500}
          />
        )}
      </section>
      {problem !== undefined && <output className="field-callout field-callout--amber">{problem}</output>}
    </>
  );
}
