import { HEALTH_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CalculatorPage } from './calculator-page.tsx';
import { digitsIn, HEALTH_MONTHS, type HealthGroupId, type HealthSearch } from './calculator-search.ts';
import { useHouseholdHealth, usePoorCommunesOn } from './calculator.queries.ts';
import { HealthResult } from './health-result.tsx';

const GROUPS = Object.keys(HEALTH_GROUP_NAMES) as HealthGroupId[];

/** What a household pays for health insurance, member by member. */
export function HealthPage() {
  const { t } = useTranslation('calculator');
  const language = currentLanguage();
  const [search, change] = useSearchState<HealthSearch>();
  const { members = '4', months = '12', group = 'household', on = dayInVietnam() } = search;
  const asksCommune = useMay('statefunded.read') && group === 'near-poor';
  const commune = asksCommune ? search.commune : undefined;
  const asked = useHouseholdHealth({ members, months, group, commune, on });
  const poor = usePoorCommunesOn(on, asksCommune).data?.items ?? [];
  return (
    <CalculatorPage
      title={t('health.title')}
      on={on}
      question={t('health.question', {
        members,
        months,
        group:
          HEALTH_GROUP_NAMES[
            commune !== undefined && poor.some((one) => one.commune === commune)
              ? 'near-poor-poor-commune'
              : group
          ][language],
        on: formatDate(on),
      })}
      answer={asked.data}
      error={asked.error}
      fields={
        <>
          <TextField
            label={t('health.members')}
            inputMode="numeric"
            value={search.members ?? '4'}
            onChange={(text) => change({ members: digitsIn(text) ?? '' })}
          />
          <Select
            label={t('months')}
            choices={HEALTH_MONTHS.map((id) => ({ id, label: t('monthCount', { count: Number(id) }) }))}
            value={months}
            onChange={(id) => change({ months: id })}
          />
          <Select
            label={t('group')}
            choices={GROUPS.map((id) => ({ id, label: HEALTH_GROUP_NAMES[id][language] }))}
            value={group}
            onChange={(id) => change({ group: id })}
          />
          {asksCommune && poor.length > 0 && (
            <ComboBox
              label={t('health.poorCommune')}
              choices={poor.map(({ commune: id, communeName }) => ({ id, label: communeName }))}
              value={commune ?? null}
              onChange={(id) => change({ commune: id ?? undefined })}
            />
          )}
          <DatePicker label={t('on')} value={on} onChange={(day) => change({ on: day ?? undefined })} />
        </>
      }
    >
      {(answer) => <HealthResult answer={answer} />}
    </CalculatorPage>
  );
}
