import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import type { BookInHand } from '../state/receipt-book.ts';
import { monthAfter, PERIODS, type ReceiptForm } from '../state/receipt-form.ts';
import { FieldInput } from './field-input.tsx';
import { FieldSelect } from './field-select.tsx';
import type { TypedReceipt } from './use-receipt.ts';
import { useToday } from './use-today.ts';

const MONTHS_AROUND = 6;

interface Props {
  readonly form: TypedReceipt['form'];
  readonly books: readonly BookInHand[];
  readonly book: BookInHand | undefined;
  readonly onChange: (patch: Partial<ReceiptForm>) => void;
}

/** What is paid for, and the number it gets from the collector's own book. */
export function ReceiptFields({ form, books, book, onChange }: Props) {
  const { t } = useTranslation('field');
  const today = useToday();
  const language = currentLanguage();
  const groups = form.scheme === 'BHYT' ? HEALTH_GROUP_NAMES : VOLUNTARY_GROUP_NAMES;
  const months = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, at) =>
    monthAfter(today, at - MONTHS_AROUND),
  );
  return (
    <section className="field-card field-asked" aria-label={t('receipt.what')}>
      <FieldSelect
        label={t('calculator.group')}
        value={form.group}
        choices={Object.entries(groups).map(([id, name]) => [id, name[language]])}
        onChange={(group) => onChange({ group, paidBefore: 0, paid: null })}
      />
      {form.scheme === 'BHXH-TN' && (
        <FieldInput
          label={t('calculator.income')}
          hint={form.income === '' ? t('calculator.incomeHint') : formatMoney(Number(form.income))}
          inputMode="numeric"
          value={form.income}
          onChange={(text) => onChange({ income: text.replaceAll(/\D/gu, '').slice(0, 10), paid: null })}
        />
      )}
      <FieldSelect
        label={t('calculator.months')}
        value={String(form.months)}
        choices={PERIODS[form.scheme].map((count) => [
          String(count),
          count > 12
            ? t('calculator.yearsAhead', { count: count / 12 })
            : t('calculator.monthCount', { count }),
        ])}
        onChange={(count) => onChange({ months: Number(count), paid: null })}
      />
      <FieldSelect
        label={t('receipt.fromMonth')}
        value={form.fromMonth}
        choices={[...new Set([...months, form.fromMonth])]
          .toSorted()
          .map((month) => [month, month.split('-').toReversed().join('/')])}
        onChange={(fromMonth) => onChange({ fromMonth })}
      />
      {books.length > 1 && (
        <FieldSelect
          label={t('receipt.book')}
          value={form.bookId}
          choices={books.map(({ id, series, first, last }) => [id, `${series} ${first}–${last}`])}
          onChange={(bookId) =>
            onChange({ bookId, number: String(books.find(({ id }) => id === bookId)?.next ?? '') })
          }
        />
      )}
      <FieldInput
        label={t('receipt.number')}
        hint={
          book === undefined
            ? undefined
            : t('receipt.numberHint', {
                series: book.series,
                first: book.first,
                last: book.last,
                count: book.left,
              })
        }
        inputMode="numeric"
        value={form.number}
        onChange={(text) => onChange({ number: text.replaceAll(/\D/gu, '').slice(0, 7) })}
      />
    </section>
  );
}
