import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { DaysOfYear } from './days-of-year.tsx';
import { HolidayForm } from './holiday.form.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { useHolidays, useRemoveHoliday, type Holiday } from './parameters.queries.ts';

/** Days of a year that differ from the week: statutory days off, days off in exchange, weekend days worked. */
export function HolidaysPage() {
  const { t } = useTranslation('parameters');
  const [search, change] = useSearchState<{ readonly year?: number | undefined }>();
  const year = search.year ?? Number(dayInVietnam().slice(0, 4));
  const holidays = useHolidays(year);
  const remove = useRemoveHoliday();
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Holiday | null>(null);
  const abilities = holidays.data?.abilities ?? [];
  const confirm = (): void => {
    if (asked === null) return;
    remove.mutate(
      { params: { day: asked.day } },
      {
        onSuccess: () => showToast(t('holiday.removed', { day: formatDate(asked.day) })),
        onError: (error) => showToast(refusalText(error), 'wrong'),
        onSettled: () => setAsked(null),
      },
    );
  };
  return (
    <>
      <PageHeader
        title={t('holiday.titleOf', { year })}
        asOf={dayInVietnam()}
        actions={
          <>
            <IconButton
              label={t('holiday.before')}
              icon={ChevronLeft}
              onPress={() => change({ year: year - 1 })}
            />
            <IconButton
              label={t('holiday.after')}
              icon={ChevronRight}
              onPress={() => change({ year: year + 1 })}
            />
            {abilities.includes('add') && (
              <Button kind="primary" icon={Plus} onPress={() => setAdding(true)}>
                {t('holiday.add')}
              </Button>
            )}
          </>
        }
      />
      {holidays.isPending && <Skeleton lines={12} />}
      {holidays.isError && <ErrorState error={holidays.error} onRetry={() => void holidays.refetch()} />}
      {holidays.data && (
        <>
          <DaysOfYear year={year} holidays={holidays.data.items} />
          <HolidayTable
            year={year}
            holidays={holidays.data.items}
            {...(abilities.includes('remove') ? { onRemove: setAsked } : {})}
          />
        </>
      )}
      {adding && <HolidayForm year={year} onClose={() => setAdding(false)} />}
      <ConfirmDialog
        title={t('holiday.ask', { day: formatDate(asked?.day) })}
        verb={t('holiday.removeVerb')}
        danger
        isOpen={asked !== null}
        isPending={remove.isPending}
        onConfirm={confirm}
        onClose={() => setAsked(null)}
      >
        <p>{t('holiday.consequence', { name: asked?.name ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}
