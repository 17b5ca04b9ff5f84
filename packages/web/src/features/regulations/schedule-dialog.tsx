import { changeDutyEndpoint, getDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/api.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useDutyCommand } from './regulations.queries.ts';
import type { Duty, SchedulePolicy } from './regulations.types.ts';
import { SameDutyFields } from './same-duty-fields.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { scheduleWords } from './schedule-words.ts';

const LONGEST_DAYS = 366;

/** How the due dates of one duty are counted where its text leaves it open, and which other duty asks for the same thing. */
export function ScheduleDialog({ duty, onClose }: { readonly duty: Duty; readonly onClose: () => void }) {
  const { t } = useTranslation(['regulations', 'common']);
  const [base] = useState(duty);
  const [policy, setPolicy] = useState<SchedulePolicy>(duty.schedulePolicy);
  const [sameAs, setSameAs] = useState(duty.sameAs);
  const command = useDutyCommand(changeDutyEndpoint, duty.regulationId);
  const save = (version: number): void =>
    command.mutate(
      { params: { id: duty.id }, body: { version, sameAs, schedulePolicy: policy } },
      {
        onSuccess: () => {
          showToast(t('schedule.saved', { citation: duty.citation }));
          onClose();
        },
      },
    );
  const days = [policy.daysAfterPeriodEnd, policy.openLeadDays, policy.dataGraceDays];
  return (
    <FormDialog
      title={t('schedule.title', { citation: duty.citation })}
      verb={t('common:action.save')}
      isReady={days.every((count) => (count ?? 0) <= LONGEST_DAYS)}
      isPending={command.isPending}
      error={command.error}
      onSubmit={() => save(base.version)}
      onClose={onClose}
      versions={{
        load: async () => {
          const fresh = await call(getDutyEndpoint, { params: { id: duty.id } });
          return {
            who: fresh.changedBy.name ?? undefined,
            rows: scheduleWords(t, policy, fresh.schedulePolicy),
            keepMine: () => save(fresh.version),
          };
        },
      }}
      wide
    >
      <p className="muted">{t('schedule.lead')}</p>
      <ScheduleFields value={policy} onChange={setPolicy} />
      <SameDutyFields duty={duty} value={sameAs} onChange={setSameAs} />
    </FormDialog>
  );
}
