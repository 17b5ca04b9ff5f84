import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { RECURRENCES } from './duty-fields.ts';
import type { SchedulePolicy } from './regulations.types.ts';

const PRESET = 'preset';
const CADENCES = ['weekly', 'monthly', 'quarterly', 'semiannual', 'annual'] as const;
const SHIFTS = ['none', 'next', 'previous'] as const;
const DAYS = ['daysAfterPeriodEnd', 'openLeadDays', 'dataGraceDays'] as const;

interface Props {
  readonly value: SchedulePolicy;
  readonly onChange: (policy: SchedulePolicy) => void;
}

/** What the province settles for one duty where its text leaves a choice; "as preset" leaves the choice to the regulation's own. */
export function ScheduleFields({ value, onChange }: Props) {
  const { t } = useTranslation('regulations');
  const set = (patch: { readonly [K in keyof SchedulePolicy]?: unknown }): void =>
    onChange(
      Object.fromEntries(
        Object.entries({ ...value, ...patch }).filter(([, one]) => one !== undefined && one !== null),
      ),
    );
  const preset = { id: PRESET, label: t('schedule.asPreset') };
  const chosen = (id: string): string | undefined => (id === PRESET ? undefined : id);
  return (
    <>
      <div className="form-dialog__pair">
        <Select
          label={t('schedule.recurrence')}
          choices={[
            { id: PRESET, label: t('schedule.asText') },
            ...RECURRENCES.map((id) => ({ id, label: t(`recurrence.${id}`) })),
          ]}
          value={value.recurrence ?? PRESET}
          onChange={(id) => set({ recurrence: chosen(id) })}
        />
        <Select
          label={t('schedule.unspecified')}
          choices={[
            preset,
            ...CADENCES.map((id) => ({ id, label: t(`recurrence.${id}`) })),
            { id: 'none', label: t('schedule.unspecifiedNone') },
          ]}
          value={value.unspecified ?? PRESET}
          onChange={(id) => set({ unspecified: chosen(id) })}
        />
        <Select
          label={t('schedule.either')}
          choices={[
            preset,
            ...(['annual', 'semiannual'] as const).map((id) => ({ id, label: t(`recurrence.${id}`) })),
          ]}
          value={value.either ?? PRESET}
          onChange={(id) => set({ either: chosen(id) })}
        />
        <Select
          label={t('schedule.shift')}
          choices={[preset, ...SHIFTS.map((id) => ({ id, label: t(`schedule.shifts.${id}`) }))]}
          value={value.shiftToWorkingDay ?? PRESET}
          onChange={(id) => set({ shiftToWorkingDay: chosen(id) })}
        />
        {DAYS.map((key) => (
          <TextField
            key={key}
            label={t(`schedule.days.${key}`)}
            hint={t('schedule.daysHint')}
            inputMode="numeric"
            optional
            error={(value[key] ?? 0) > 366 ? t('schedule.daysWrong') : undefined}
            value={value[key] === undefined ? '' : String(value[key])}
            onChange={(text) => set({ [key]: /^\d{1,3}$/.test(text) ? Number(text) : undefined })}
          />
        ))}
      </div>
      <DeadlineFields
        label={t('schedule.deadline')}
        none={t('schedule.asText')}
        value={value.deadline ?? null}
        onChange={(deadline) => set({ deadline })}
      />
    </>
  );
}
