import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSetCapacity } from './outreach.queries.ts';

interface Props {
  readonly unit: string;
  readonly capacity: {
    readonly perDay: number;
    readonly weekdays: readonly number[];
    readonly version: number;
  };
  readonly onClose: () => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST = 200;

/** How many households a collector visits a day, and on which days. */
export function CapacityForm({ unit, capacity, onClose }: Props) {
  const { t } = useTranslation('outreach');
  const [written, setWritten] = useState(String(capacity.perDay));
  const [days, setDays] = useState<readonly number[]>(capacity.weekdays);
  const save = useSetCapacity();
  const perDay = Number(written);
  const isFitting = Number.isInteger(perDay) && perDay >= 1 && perDay <= MOST;
  return (
    <FormDialog
      title={t('capacity.set')}
      verb={t('capacity.save')}
      isReady={isFitting && days.length > 0}
      isPending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        save.mutate(
          { params: { unit }, body: { perDay, weekdays: [...days], version: capacity.version } },
          {
            onSuccess: () => {
              showToast(t('capacity.done'));
              onClose();
            },
          },
        )
      }
    >
      <TextField
        label={t('capacity.perDay')}
        inputMode="numeric"
        value={written}
        onChange={setWritten}
        {...(isFitting ? {} : { error: t('capacity.wrong', { most: MOST }) })}
      />
      <fieldset className="outreach-weekdays">
        <legend>{t('capacity.weekdays')}</legend>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            isSelected={days.includes(day)}
            onChange={(on) => setDays(on ? [...days, day] : days.filter((one) => one !== day))}
          >
            {t(`weekday.${day}`)}
          </Checkbox>
        ))}
      </fieldset>
    </FormDialog>
  );
}
