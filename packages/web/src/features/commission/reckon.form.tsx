import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReckon } from './commission.queries.ts';
import { monthDigits, monthsBefore } from './month-digits.ts';

const MONTHS_BACK = 12;

/** Reckons a month that has passed. */
export function ReckonForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('commission');
  const navigate = useNavigate();
  const reckon = useReckon();
  const months = monthsBefore(dayInVietnam().slice(0, 7), MONTHS_BACK);
  const [month, setMonth] = useState(months[0] ?? '');
  return (
    <FormDialog
      title={t('run.reckon')}
      verb={t('run.reckonVerb')}
      isReady={month !== ''}
      isPending={reckon.isPending}
      error={reckon.error}
      onClose={onClose}
      onSubmit={() =>
        reckon.mutate(
          { body: { month } },
          {
            onSuccess: ({ id }) => {
              showToast(t('done.reckon'));
              onClose();
              void navigate({ to: '/thu-lao/$id', params: { id } });
            },
          },
        )
      }
    >
      <p>{t('run.reckonText')}</p>
      <Select
        label={t('run.month')}
        choices={months.map((id) => ({ id, label: monthDigits(id) }))}
        value={month}
        onChange={setMonth}
      />
    </FormDialog>
  );
}
