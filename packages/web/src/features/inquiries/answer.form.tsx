import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAnswerInquiry, useAttachFile, useDetachFile } from './inquiries.queries.ts';
import { InquiryFiles } from './inquiry-files.tsx';

interface Props {
  readonly inquiryId: string;
  readonly items: readonly string[];
  readonly thread: InquiryThread;
  readonly onClose: () => void;
}

/** The answer, point by point; a second one begins with what was answered before. Files wait here until it goes out. */
export function AnswerForm({ inquiryId, items, thread, onClose }: Props) {
  const { t } = useTranslation('inquiries');
  const answer = useAnswerInquiry();
  const attach = useAttachFile();
  const detach = useDetachFile();
  const before = thread.events.findLast(({ step }) => step === 'answer')?.answers;
  const missing = thread.events.findLast(({ step }) => step === 'return')?.points ?? [];
  const [answers, setAnswers] = useState<readonly string[]>(items.map((_, index) => before?.[index] ?? ''));
  const [note, setNote] = useState('');
  const files = thread.files.filter(({ eventId }) => eventId === null);
  const isReady = [...answers, note].some((text) => text.trim() !== '') || files.length > 0;
  return (
    <FormDialog
      title={t('answer.title')}
      verb={t('answer.verb')}
      wide
      isReady={isReady}
      isPending={answer.isPending}
      error={answer.error}
      onSubmit={() =>
        answer.mutate(
          {
            params: { inquiryId, agencyId: thread.agency.id },
            body: { version: thread.version, answers: [...answers], note },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      {items.map((item, index) => (
        <TextArea
          key={item}
          label={`${index + 1}. ${item}`}
          hint={thread.state === 'returned' && missing.includes(index) ? t('answer.wasMissing') : undefined}
          value={answers[index] ?? ''}
          onChange={(text) => setAnswers(answers.map((old, at) => (at === index ? text : old)))}
          rows={3}
          maxLength={20_000}
        />
      ))}
      <TextArea
        label={t('answer.note')}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={20_000}
        optional
      />
      <InquiryFiles
        inquiryId={inquiryId}
        files={files}
        onRemove={({ id }) => detach.mutate({ params: { inquiryId, fileId: id } })}
      />
      <FileDrop
        title={attach.isPending ? t('file.sending') : t('file.addToAnswer')}
        hint={t('file.hint')}
        accept={[]}
        onFiles={([file]) =>
          file &&
          attach.mutate({ inquiryId, file }, { onError: (error) => showToast(refusalText(error), 'wrong') })
        }
      />
    </FormDialog>
  );
}
