import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { shiftMonth } from '../../ui/month-days.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { CalendarMonth } from './calendar-month.tsx';
import { CalendarYear } from './calendar-year.tsx';
import { FeedsDialog } from './feeds-dialog.tsx';
import { useAgencyChoices, useRegulationChoices } from './filter-choices.queries.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import './calendar.css';

type CalendarSearch = {
  readonly view?: string | undefined;
  readonly month?: string | undefined;
  readonly agency?: string | undefined;
  readonly regulation?: string | undefined;
};

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MONTHS_OF_YEAR = 12;

/** What is due when: one month with its items, or a year of twelve small months. */
export function CalendarPage() {
  const { t } = useTranslation(['obligations', 'common']);
  const [search, change] = useSearchState<CalendarSearch>();
  const [feeds, setFeeds] = useState(false);
  const today = dayInVietnam();
  const month = search.month !== undefined && MONTH.test(search.month) ? search.month : today.slice(0, 7);
  const isYear = search.view === 'year';
  const scope = {
    ...(search.agency === undefined ? {} : { agency: search.agency }),
    ...(search.regulation === undefined ? {} : { regulation: search.regulation }),
  };
  const move = (by: number): void => change({ month: shiftMonth(month, isYear ? by * MONTHS_OF_YEAR : by) });
  const toToday = (): void => change({ month: undefined });
  useCalendarKeys({
    onPrevious: () => move(-1),
    onNext: () => move(1),
    onToday: toToday,
    onSwitch: () => change({ view: isYear ? undefined : 'year' }),
  });
  const name = isYear
    ? t('calendar.yearName', { year: month.slice(0, 4) })
    : t('calendar.monthName', { month: Number(month.slice(5)), year: month.slice(0, 4) });
  return (
    <>
      <PageHeader
        title={t('calendar.title')}
        asOf={today}
        actions={
          <Button icon={CalendarPlus} onPress={() => setFeeds(true)}>
            {t('feed.open')}
          </Button>
        }
      />
      <FilterBar
        active={Object.keys(scope).length}
        onClear={() => change({ agency: undefined, regulation: undefined })}
      >
        <ComboBox
          label={t('filter.agency')}
          choices={useAgencyChoices()}
          value={search.agency ?? null}
          onChange={(id) => change({ agency: id ?? undefined })}
          placeholder={t('common:field.all')}
        />
        <ComboBox
          label={t('filter.regulation')}
          choices={useRegulationChoices()}
          value={search.regulation ?? null}
          onChange={(id) => change({ regulation: id ?? undefined })}
          placeholder={t('common:field.all')}
        />
      </FilterBar>
      <div className="calendar-bar no-print">
        <IconButton icon={ChevronLeft} label={t('calendar.previous')} onPress={() => move(-1)} />
        <h2 className="calendar-bar__name" aria-live="polite">
          {name}
        </h2>
        <IconButton icon={ChevronRight} label={t('calendar.next')} onPress={() => move(1)} />
        <Button small onPress={toToday}>
          {t('calendar.today')}
        </Button>
        <Button small kind="quiet" onPress={() => change({ view: isYear ? undefined : 'year' })}>
          {isYear ? t('calendar.toMonth') : t('calendar.toYear')}
        </Button>
        <span className="calendar-bar__keys muted">{t('calendar.keys')}</span>
      </div>
      {isYear ? (
        <CalendarYear year={month.slice(0, 4)} scope={scope} />
      ) : (
        <CalendarMonth month={month} name={name} scope={scope} />
      )}
      <FeedsDialog isOpen={feeds} onClose={() => setFeeds(false)} />
    </>
  );
}
