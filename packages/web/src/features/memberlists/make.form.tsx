import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useMakeLists } from './memberlists.queries.ts';
import { nextMonth } from './next-month.ts';

interface Props {
  readonly months: readonly string[];
  readonly onClose: () => void;
}

/** Makes the lists of this month or the next from the registers. */
export function MakeForm({ months, onClose }: Props) {
  const { t } = useTranslation('memberlists');
  const now = dayInVietnam().slice(0, 7);
  const [month, setMonth] = useState(now);
  const make = useMakeLists();
  const newest = months[0] ?? '';
  const choices = [now, nextMonth(now)].filter((one) => one >= newest);
  return (
    <FormDialog
      title={t('make.title')}
      verb={t('make.verb')}
      isReady={choices.includes(month)}
      isPending={make.isPending}
      error={make.error}
      onSubmit={() =>
        make.mutate(
          { body: { month } },
          {
            onSuccess: ({ counts }) => {
              const sum = (of: 'opened' | 'closed'): string =>
                formatNumber(counts.reduce((total, count) => total + count[of], 0));
              showToast(t('make.done', { opened: sum('opened'), closed: sum('closed') }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('make.text')}</p>
      <Select
        label={t('column.month')}
        choices={choices.map((id) => ({ id, label: periodText(id.replace('-', '-M')) }))}
        value={month}
        onChange={setMonth}
      />
    </FormDialog>
  );
}
