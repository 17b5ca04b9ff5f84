import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useFinding, useNotifyFinding } from './reconciliation.queries.ts';

interface Props {
  readonly finding: FindingDetail;
  readonly onClose: () => void;
}

/** Keeps that a written notice went out: its number, when, and until when an answer is awaited. */
export function NoticeForm({ finding, onClose }: Props) {
  const { t } = useTranslation('reconciliation');
  const notify = useNotifyFinding();
  const { refetch } = useFinding(finding.id);
  const today = dayInVietnam();
  const [number, setNumber] = useState('');
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [replyBy, setReplyBy] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={t('notice.title')}
      verb={t('notice.save')}
      isReady={number.trim() !== '' && sentOn !== null}
      isPending={notify.isPending}
      error={notify.error}
      onStale={() => {
        void refetch();
        onClose();
      }}
      onSubmit={() => {
        if (sentOn === null) return;
        notify.mutate(
          {
            params: { findingId: finding.id },
            body: {
              version: finding.version,
              number: number.trim(),
              sentOn,
              replyBy,
              ...(note.trim() === '' ? {} : { note: note.trim() }),
            },
          },
          {
            onSuccess: () => {
              showToast(t('notice.done', { number: number.trim() }));
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <TextField
        label={t('notice.number')}
        hint={t('notice.numberHint')}
        value={number}
        onChange={setNumber}
        isRequired
        maxLength={100}
      />
      <DatePicker label={t('notice.sentOn')} value={sentOn} onChange={setSentOn} max={today} />
      <DatePicker
        label={t('notice.replyBy')}
        value={replyBy}
        onChange={setReplyBy}
        {...(sentOn === null ? {} : { min: sentOn })}
        optional
      />
      <TextArea label={t('notice.note')} value={note} onChange={setNote} rows={3} optional maxLength={2000} />
    </FormDialog>
  );
}
