import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useAskExtension } from './inquiries.queries.ts';

interface Props {
  readonly inquiryId: string;
  readonly thread: InquiryThread;
  readonly onClose: () => void;
}

/** A wish for more time: until when, and why. */
export function ExtensionForm({ inquiryId, thread, onClose }: Props) {
  const { t } = useTranslation('inquiries');
  const send = useAskExtension();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={t('step.ask-extension')}
      verb={t('step.ask-extension')}
      isReady={dueOn !== null && note.trim() !== ''}
      isPending={send.isPending}
      error={send.error}
      onSubmit={() =>
        dueOn !== null &&
        send.mutate(
          {
            params: { inquiryId, agencyId: thread.agency.id },
            body: { version: thread.version, note, dueOn },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <p>{t('extension.consequence', { day: formatDate(thread.dueOn) })}</p>
      <DatePicker label={t('extension.dueOn')} value={dueOn} onChange={setDueOn} min={thread.dueOn} />
      <TextArea label={t('field.reason')} value={note} onChange={setNote} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
