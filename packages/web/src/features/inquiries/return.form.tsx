import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useReturnInquiry } from './inquiries.queries.ts';

interface Props {
  readonly inquiryId: string;
  readonly items: readonly string[];
  readonly thread: InquiryThread;
  readonly onClose: () => void;
}

/** What of an answer is missing, why, and until when. */
export function ReturnForm({ inquiryId, items, thread, onClose }: Props) {
  const { t } = useTranslation('inquiries');
  const send = useReturnInquiry();
  const [points, setPoints] = useState<readonly number[]>([]);
  const [note, setNote] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  return (
    <FormDialog
      title={t('return.title')}
      verb={t('step.return')}
      isReady={note.trim() !== ''}
      isPending={send.isPending}
      error={send.error}
      onSubmit={() =>
        send.mutate(
          {
            params: { inquiryId, agencyId: thread.agency.id },
            body: { version: thread.version, note, points: [...points], dueOn },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <fieldset className="inquiry-choices">
        <legend>{t('return.points')}</legend>
        {items.map((item, index) => (
          <Checkbox
            key={item}
            isSelected={points.includes(index)}
            onChange={(on) => setPoints(on ? [...points, index] : points.filter((one) => one !== index))}
          >
            {item}
          </Checkbox>
        ))}
      </fieldset>
      <TextArea label={t('field.reason')} value={note} onChange={setNote} rows={3} maxLength={2000} />
      <DatePicker
        label={t('return.dueOn')}
        hint={t('return.dueHint')}
        value={dueOn}
        onChange={setDueOn}
        optional
      />
    </FormDialog>
  );
}
