import type { RefusalReasonSchema } from '@ansinh/contract/outreach/outreach-words.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { OUTCOMES } from './outreach-search.ts';
import { useRecordVisit } from './outreach.queries.ts';
import { useOutreachWords } from './use-outreach-words.ts';

const NO_NEXT = new Set(['joined', 'joined-elsewhere', 'died']);

/** What an office learned itself by phone or at a meeting. */
export function VisitForm({ taskId, onClose }: { readonly taskId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const { outcomeChoices, channelChoices, refusalChoices } = useOutreachWords();
  const record = useRecordVisit();
  const today = dayInVietnam();
  // One id for as long as the form is open: sent twice it is one visit.
  const [id] = useState(() => crypto.randomUUID());
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number] | null>(null);
  const [channel, setChannel] = useState(channelChoices[1]?.id ?? 'phone');
  const [reason, setReason] = useState<z.output<typeof RefusalReasonSchema> | null>(null);
  const [nextOn, setNextOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const asksNext = outcome !== null && !NO_NEXT.has(outcome);
  return (
    <FormDialog
      title={t('visit.title')}
      verb={t('action.record')}
      isReady={
        outcome !== null &&
        (outcome !== 'will-join' || nextOn !== null) &&
        (outcome !== 'refused' || reason !== null)
      }
      isPending={record.isPending}
      error={record.error}
      onClose={onClose}
      onSubmit={() => {
        if (outcome === null) return;
        record.mutate(
          {
            params: { taskId },
            body: {
              id,
              happenedAt: new Date().toISOString(),
              outcome,
              channel,
              note: note.trim(),
              nextOn: asksNext ? nextOn : null,
              reason: outcome === 'refused' ? reason : null,
            },
          },
          {
            onSuccess: () => {
              showToast(t('visit.done'));
              onClose();
            },
          },
        );
      }}
    >
      <Select label={t('column.outcome')} choices={outcomeChoices} value={outcome} onChange={setOutcome} />
      <Select label={t('visit.channel')} choices={channelChoices} value={channel} onChange={setChannel} />
      {outcome === 'refused' && (
        <Select label={t('visit.reason')} choices={refusalChoices} value={reason} onChange={setReason} />
      )}
      {asksNext && (
        <DatePicker
          label={outcome === 'will-join' ? t('visit.promised') : t('visit.next')}
          optional={outcome !== 'will-join'}
          value={nextOn}
          onChange={setNextOn}
          min={today}
        />
      )}
      <TextArea label={t('visit.note')} optional value={note} onChange={setNote} rows={3} maxLength={500} />
    </FormDialog>
  );
}
