import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { UnitField } from '../../ui/unit-field.tsx';
import { monthDigits, monthsUntil } from './counts-search.ts';
import { PERIODS, withBook, withScheme, type TypedReceipt } from './receipt-draft.ts';
import { ReceiptPeople } from './receipt-people.tsx';
import { useReceiptWords } from './use-receipt-words.ts';

interface Props {
  readonly books: readonly ReceiptBook[];
  readonly typed: TypedReceipt;
  readonly onType: (typed: TypedReceipt) => void;
}

/** Six months ahead and back of the next one: as far as people pay in advance or in arrears. */
const MONTHS_AHEAD = 6;

/** What a receipt is for, and from which book it is written. */
export function ReceiptFields({ books, typed, onType }: Props) {
  const { t } = useTranslation('collection');
  const { schemeText, groupChoices } = useReceiptWords();
  const isDesk = useMay('indicators.read');
  const set = (change: Partial<TypedReceipt>): void => onType({ ...typed, ...change });
  const book = books.find(({ id }) => id === typed.bookId);
  const last = monthsUntil(dayInVietnam().slice(0, 7), 1)[0] ?? '';
  const [year = 0, month = 1] = last.split('-').map(Number);
  const ahead = new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD, 1)).toISOString().slice(0, 7);
  return (
    <>
      <div className="receipt-pair">
        <Select
          label={t('write.book')}
          choices={books
            .filter(({ next }) => next !== null)
            .map(({ id, series, first, last: end, unit }) => ({
              id,
              label: `${series} ${first}–${end}${unit === null ? '' : ` · ${unit.name}`}`,
            }))}
          value={typed.bookId}
          onChange={(id) => {
            const chosen = books.find((one) => one.id === id);
            if (chosen) onType(withBook(typed, chosen));
          }}
        />
        <TextField
          label={t('write.number')}
          value={typed.number}
          onChange={(number) => set({ number })}
          inputMode="numeric"
        />
        <DatePicker
          label={t('write.day')}
          value={typed.issuedOn}
          max={dayInVietnam()}
          onChange={(day) => set({ issuedOn: day ?? dayInVietnam() })}
        />
      </div>
      {isDesk && book?.unit === null && (
        <UnitField label={t('write.unit')} value={typed.unit} onChange={(unit) => set({ unit })} />
      )}
      <TextField
        label={t('write.payer')}
        value={typed.payerName}
        onChange={(payerName) =>
          set({
            payerName,
            // The payer is mostly the first person paid for.
            people: typed.people.map((one, at) =>
              at === 0 && one.name === typed.payerName ? { ...one, name: payerName } : one,
            ),
          })
        }
      />
      <RadioGroup
        label={t('column.for')}
        choices={(['BHYT', 'BHXH-TN'] as const).map((id) => ({ id, label: schemeText(id) }))}
        value={typed.scheme}
        onChange={(scheme) => onType(withScheme(typed, scheme))}
      />
      <div className="receipt-pair">
        <Select
          label={t('write.group')}
          choices={groupChoices(typed.scheme)}
          value={typed.group}
          onChange={(group) => set({ group, paid: null })}
        />
        {typed.scheme === 'BHXH-TN' && (
          <TextField
            label={t('write.income')}
            value={typed.income}
            inputMode="numeric"
            onChange={(income) => set({ income, paid: null })}
          />
        )}
        <Select
          label={t('write.months')}
          choices={PERIODS[typed.scheme].map((count) => ({
            id: String(count),
            label: t('months', { count }),
          }))}
          value={String(typed.months)}
          onChange={(count) => set({ months: Number(count), paid: null })}
        />
        <Select
          label={t('write.fromMonth')}
          choices={monthsUntil(ahead, 2 * MONTHS_AHEAD + 1).map((id) => ({ id, label: monthDigits(id) }))}
          value={typed.fromMonth}
          onChange={(fromMonth) => set({ fromMonth })}
        />
      </div>
      <ReceiptPeople typed={typed} onType={onType} />
    </>
  );
}
