import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReceiptForm } from '../state/receipt-form.ts';
import { FieldInput } from './field-input.tsx';
import { NumberStepper } from './number-stepper.tsx';

const MOST_PEOPLE = 12;

interface Props {
  readonly form: ReceiptForm;
  readonly onChange: (patch: Partial<ReceiptForm>) => void;
}

/** Whom the receipt pays for: of the household on the list by a tap, anybody else of it by name. */
export function ReceiptPeople({ form, onChange }: Props) {
  const { t } = useTranslation('field');
  const { rows } = form;
  const set = (at: number, patch: Partial<(typeof rows)[number]>): void =>
    onChange({ rows: rows.map((row, of) => (of === at ? { ...row, ...patch } : row)), paid: null });
  const isHousehold = form.scheme === 'BHYT';
  return (
    <section className="field-card field-asked" aria-labelledby="receipt-people">
      <h2 className="field-card__name" id="receipt-people">
        {t('receipt.whom')}
      </h2>
      {rows.map(({ taskId, name, isPaid }, at) =>
        taskId === undefined ? (
          <FieldInput
            key={at}
            label={t('receipt.otherName')}
            value={name}
            onChange={(text) => set(at, { name: text, isPaid: text.trim() !== '' })}
            autoCapitalize="words"
          />
        ) : (
          <label key={taskId} className="field-check">
            <input
              type="checkbox"
              checked={isPaid}
              onChange={(event) => set(at, { isPaid: event.target.checked })}
            />
            <span>{name}</span>
          </label>
        ),
      )}
      {isHousehold && rows.length < MOST_PEOPLE && (
        <button
          type="button"
          className="field-button"
          onClick={() => onChange({ rows: [...rows, { taskId: undefined, name: '', isPaid: false }] })}
        >
          <Plus size={20} aria-hidden /> {t('receipt.addPerson')}
        </button>
      )}
      {isHousehold && form.group === 'household' && (
        <NumberStepper
          label={t('receipt.paidBefore')}
          value={form.paidBefore}
          least={0}
          most={MOST_PEOPLE}
          onChange={(paidBefore) => onChange({ paidBefore, paid: null })}
        />
      )}
      <FieldInput
        label={t('receipt.payer')}
        value={form.payerName ?? rows.find(({ isPaid }) => isPaid)?.name ?? ''}
        onChange={(payerName) => onChange({ payerName })}
        autoCapitalize="words"
      />
    </section>
  );
}
