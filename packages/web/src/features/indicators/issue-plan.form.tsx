import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useIssuePlan, type Plan } from './indicators.queries.ts';

/** The decision by which the figures are issued. */
export function IssuePlanForm({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const issue = useIssuePlan();
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<string | null>(dayInVietnam());
  return (
    <FormDialog
      title={t('issue.title', { name: plan.indicator.name, year: plan.year })}
      verb={t('step.issue')}
      isReady={number.trim() !== '' && date !== null}
      isPending={issue.isPending}
      error={issue.error}
      onClose={onClose}
      onSubmit={() => {
        if (date === null) return;
        issue.mutate(
          {
            params: { id: plan.id },
            body: { version: plan.version, decisionNumber: number.trim(), decisionDate: date },
          },
          {
            onSuccess: () => {
              showToast(t('issue.done'));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t('issue.text', { count: plan.rows.length })}</p>
      <TextField
        label={t('issue.number')}
        hint={t('issue.numberHint')}
        value={number}
        onChange={setNumber}
        maxLength={100}
      />
      <DatePicker label={t('issue.date')} value={date} onChange={setDate} />
    </FormDialog>
  );
}
