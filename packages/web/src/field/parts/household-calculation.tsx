import { HEALTH_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { fieldHouseholdHealth } from '@ansinh/contract/outreach/field-calculator';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { CalculationBasis, percentText } from './calculation-basis.tsx';
import { FieldSelect } from './field-select.tsx';
import { NumberStepper } from './number-stepper.tsx';
import { Segments } from './segments.tsx';
import { useField } from './use-field.ts';
import { useToday } from './use-today.ts';

const MONTHS = ['3', '6', '12'] as const;
const MOST_MEMBERS = 12;

/** What a household pays for health insurance, member by member, without a line. */
export function HouseholdCalculation({ initial }: { readonly initial: number }) {
  const { t } = useTranslation('field');
  const { work } = useField();
  const on = useToday();
  const language = currentLanguage();
  const [members, setMembers] = useState(Math.min(Math.max(initial, 1), MOST_MEMBERS));
  const [months, setMonths] = useState<(typeof MONTHS)[number]>('12');
  const [group, setGroup] = useState('household');
  const asked = { members, months: Number(months), on, group };
  const result = fieldHouseholdHealth(work?.tariff.rows ?? [], asked, language);
  return (
    <>
      <section className="field-card field-asked">
        <NumberStepper
          label={t('calculator.members')}
          value={members}
          least={1}
          most={MOST_MEMBERS}
          onChange={setMembers}
        />
        <Segments
          label={t('calculator.months')}
          isNamed
          value={months}
          choices={MONTHS.map((one) => [one, t('calculator.monthCount', { count: Number(one) })])}
          onChange={setMonths}
        />
        <FieldSelect
          label={t('calculator.group')}
          value={group}
          choices={Object.entries(HEALTH_GROUP_NAMES).map(([id, name]) => [id, name[language]])}
          onChange={setGroup}
        />
      </section>
      {result.ok ? (
        <>
          <section className="field-card field-result" aria-live="polite">
            <p className="field-result__label">{t('calculator.householdPays')}</p>
            <p className="field-result__sum">{formatMoney(result.value.total)}</p>
            <p className="field-result__note">
              {t('calculator.forMembers', { count: members, months })}
              {result.value.support > 0 &&
                ` · ${t('calculator.budgetPays', { amount: formatMoney(result.value.support) })}`}
            </p>
            <table className="field-amounts">
              <thead>
                <tr>
                  <th scope="col">{t('calculator.member')}</th>
                  <th scope="col">{t('calculator.rate')}</th>
                  <th scope="col">{t('calculator.monthCount', { count: Number(months) })}</th>
                </tr>
              </thead>
              <tbody>
                {result.value.members.map(({ order, rate, amount }) => (
                  <tr key={order}>
                    <th scope="row">{t('calculator.memberNumber', { order })}</th>
                    <td>{percentText(rate)}</td>
                    <td>{formatMoney(amount)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="field-result__note">
              {t('calculator.base', { amount: formatMoney(result.value.base) })}
            </p>
          </section>
          <CalculationBasis figures={result.value.figures} notes={result.value.notes} />
        </>
      ) : (
        <p className="field-callout field-callout--amber">{result.sentence}</p>
      )}
    </>
  );
}
