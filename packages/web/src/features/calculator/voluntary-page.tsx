import { VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CalculatorPage } from './calculator-page.tsx';
import {
  digitsIn,
  VOLUNTARY_MONTHS,
  type VoluntaryGroupId,
  type VoluntarySearch,
} from './calculator-search.ts';
import { useVoluntaryPension } from './calculator.queries.ts';
import { VoluntaryResult } from './voluntary-result.tsx';

const GROUPS = Object.keys(VOLUNTARY_GROUP_NAMES) as VoluntaryGroupId[];

/** What a person pays for voluntary social insurance of a chosen income. */
export function VoluntaryPage() {
  const { t } = useTranslation('calculator');
  const language = currentLanguage();
  const [search, change] = useSearchState<VoluntarySearch>();
  const { income = '1500000', months = '12', group = 'other', supported = '0', on = dayInVietnam() } = search;
  const asked = useVoluntaryPension({ income, months, group, supported, on });
  return (
    <CalculatorPage
      title={t('voluntary.title')}
      on={on}
      question={t('voluntary.question', {
        income: formatMoney(Number(income)),
        months,
        group: VOLUNTARY_GROUP_NAMES[group][language],
        on: formatDate(on),
      })}
      answer={asked.data}
      error={asked.error}
      fields={
        <>
          <TextField
            label={t('voluntary.income')}
            inputMode="numeric"
            hint={income === '' ? undefined : formatMoney(Number(income))}
            value={search.income ?? '1500000'}
            onChange={(text) => change({ income: digitsIn(text) ?? '' })}
          />
          <Select
            label={t('months')}
            choices={VOLUNTARY_MONTHS.map((id) => ({ id, label: lengthText(t, Number(id)) }))}
            value={months}
            onChange={(id) => change({ months: id })}
          />
          <Select
            label={t('group')}
            choices={GROUPS.map((id) => ({ id, label: VOLUNTARY_GROUP_NAMES[id][language] }))}
            value={group}
            onChange={(id) => change({ group: id })}
          />
          <DatePicker label={t('on')} value={on} onChange={(day) => change({ on: day ?? undefined })} />
          <TextField
            label={t('voluntary.supported')}
            inputMode="numeric"
            value={search.supported ?? '0'}
            onChange={(text) => change({ supported: digitsIn(text) ?? '' })}
          />
        </>
      }
    >
      {(answer) => <VoluntaryResult answer={answer} />}
    </CalculatorPage>
  );
}

function lengthText(t: ReturnType<typeof useTranslation<'calculator'>>['t'], months: number): string {
  return months > 12 ? t('voluntary.yearsAhead', { count: months / 12 }) : t('monthCount', { count: months });
}
