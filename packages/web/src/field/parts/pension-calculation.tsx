import { VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { fieldVoluntaryPension } from '@ansinh/contract/outreach/field-calculator';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { CalculationBasis } from './calculation-basis.tsx';
import { FieldInput } from './field-input.tsx';
import { FieldSelect } from './field-select.tsx';
import { useField } from './use-field.ts';
import { useToday } from './use-today.ts';

const MONTHS = [1, 3, 6, 12, 24, 36, 48, 60] as const;
const USUAL = [1_500_000, 2_000_000, 3_000_000, 5_000_000] as const;

/** What a person pays for voluntary social insurance of a chosen income, without a line. */
export function PensionCalculation() {
  const { t } = useTranslation('field');
  const { work } = useField();
  const on = useToday();
  const language = currentLanguage();
  const [income, setIncome] = useState('1500000');
  const [months, setMonths] = useState(12);
  const [group, setGroup] = useState('other');
  const [before, setBefore] = useState('0');
  const asked = { income: Number(income), group, months, on, supportedMonths: Number(before) };
  const result = fieldVoluntaryPension(work?.tariff.rows ?? [], asked, language);
  return (
    <>
      <section className="field-card field-asked">
        <FieldInput
          label={t('calculator.income')}
          hint={income === '' ? t('calculator.incomeHint') : formatMoney(Number(income))}
          inputMode="numeric"
          value={income}
          onChange={(text) => setIncome(digitsOf(text))}
        />
        <div className="field-chips">
          {USUAL.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={income === String(one)}
              onClick={() => setIncome(String(one))}
            >
              {formatMoney(one)}
            </button>
          ))}
        </div>
        <FieldSelect
          label={t('calculator.months')}
          value={String(months)}
          choices={MONTHS.map((one) => [
            String(one),
            one > 12
              ? t('calculator.yearsAhead', { count: one / 12 })
              : t('calculator.monthCount', { count: one }),
          ])}
          onChange={(text) => setMonths(Number(text))}
        />
        <FieldSelect
          label={t('calculator.group')}
          value={group}
          choices={Object.entries(VOLUNTARY_GROUP_NAMES).map(([id, name]) => [id, name[language]])}
          onChange={setGroup}
        />
        <FieldInput
          label={t('calculator.supportedBefore')}
          inputMode="numeric"
          value={before}
          onChange={(text) => setBefore(digitsOf(text))}
        />
      </section>
      {result.ok ? (
        <>
          <section className="field-card field-result" aria-live="polite">
            <p className="field-result__label">{t('calculator.personPays')}</p>
            <p className="field-result__sum">{formatMoney(result.value.total)}</p>
            <p className="field-result__note">{t('calculator.forPeriod', { count: months })}</p>
            <table className="field-amounts">
              <tbody>
                <tr>
                  <th scope="row">{t('calculator.monthly')}</th>
                  <td>{formatMoney(result.value.monthly)}</td>
                </tr>
                <tr>
                  <th scope="row">{t('calculator.support', { count: result.value.monthsSupported })}</th>
                  <td>{formatMoney(result.value.support)}</td>
                </tr>
                <tr>
                  <th scope="row">{t('calculator.pays')}</th>
                  <td>{formatMoney(result.value.pay)}</td>
                </tr>
              </tbody>
            </table>
          </section>
          <CalculationBasis figures={result.value.figures} notes={result.value.notes} />
        </>
      ) : (
        <p className="field-callout field-callout--amber">{result.sentence}</p>
      )}
    </>
  );
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '').slice(0, 12);
}
