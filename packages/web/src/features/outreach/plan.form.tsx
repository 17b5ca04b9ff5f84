import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { usePlanTasks } from './outreach.queries.ts';

/** Gives people a day; their households go along. */
export function PlanForm({
  taskIds,
  onClose,
}: {
  readonly taskIds: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('outreach');
  const today = dayInVietnam();
  const [day, setDay] = useState<string | null>(today);
  const plan = usePlanTasks();
  return (
    <FormDialog
      title={t('plan.title', { count: taskIds.length })}
      verb={t('action.plan')}
      isReady
      isPending={plan.isPending}
      error={plan.error}
      onClose={onClose}
      onSubmit={() =>
        plan.mutate(
          { body: { taskIds: [...taskIds], plannedOn: day } },
          {
            onSuccess: ({ planned }) => {
              showToast(t('plan.done', { count: planned }));
              onClose();
            },
          },
        )
      }
    >
      <DatePicker label={t('plan.day')} hint={t('plan.hint')} value={day} onChange={setDay} min={today} />
    </FormDialog>
  );
}
