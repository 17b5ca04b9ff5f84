import { PERIOD_KINDS, periodsBetween } from '@ansinh/vietnamese/period';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import type { OccurrenceSearch } from './occurrence-search.ts';

interface Props {
  readonly search: OccurrenceSearch;
  readonly change: (patch: Partial<OccurrenceSearch>) => void;
}

/** Filters used less often: period, due between, one duty only, and the list of a past day. */
export function MoreFilters({ search, change }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const today = dayInVietnam();
  const periods = useMemo(() => {
    const year = Number(today.slice(0, 4));
    return PERIOD_KINDS.filter((kind) => kind !== 'week')
      .toReversed()
      .flatMap((kind) => periodsBetween(`${String(year - 1)}-01-01`, `${String(year + 1)}-12-31`, kind))
      .map(({ key, label }) => ({ id: key, label }));
  }, [today]);
  return (
    <>
      <ComboBox
        label={t('filter.period')}
        choices={periods}
        value={search.period ?? null}
        onChange={(id) => change({ period: id ?? undefined })}
        placeholder={t('common:field.all')}
      />
      <DatePicker
        label={t('filter.dueFrom')}
        value={search.dueFrom ?? null}
        onChange={(iso) => change({ dueFrom: iso ?? undefined })}
      />
      <DatePicker
        label={t('filter.dueTo')}
        value={search.dueTo ?? null}
        onChange={(iso) => change({ dueTo: iso ?? undefined })}
      />
      <DatePicker
        label={t('filter.asOf')}
        value={search.asOf ?? null}
        max={today}
        onChange={(iso) => change({ asOf: iso === null || iso >= today ? undefined : iso })}
      />
      {search.duty !== undefined && (
        <Checkbox isSelected onChange={() => change({ duty: undefined })}>
          {t('filter.oneDuty')}
        </Checkbox>
      )}
    </>
  );
}
