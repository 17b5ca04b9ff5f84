import type { ListDetail, ListLine } from '@ansinh/contract/statefunded/statefunded.schemas';
import { INCREASE_REASONS, type IncreaseReason } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useChangeLine, useCheckLine } from './statefunded.queries.ts';

/** What is being done to a line in a dialog. */
export interface LineTask {
  readonly kind: 'return' | 'edit';
  readonly line: ListLine;
}

interface Props {
  readonly list: ListDetail;
  readonly task: LineTask;
  readonly onClose: () => void;
}

/** The dialog of a line: returned with the reason, or corrected. */
export function LineForms({ list, task, onClose }: Props) {
  return task.kind === 'return' ? (
    <ReturnForm list={list} line={task.line} onClose={onClose} />
  ) : (
    <EditForm list={list} line={task.line} onClose={onClose} />
  );
}

interface LineProps {
  readonly list: ListDetail;
  readonly line: ListLine;
  readonly onClose: () => void;
}

function ReturnForm({ list, line, onClose }: LineProps) {
  const { t } = useTranslation('statefunded');
  const check = useCheckLine();
  const [note, setNote] = useState(line.note);
  const { memberId, side } = line;
  return (
    <FormDialog
      title={t('returnLine.title', { name: line.fullName })}
      verb={t('returnLine.verb')}
      isReady={note.trim() !== ''}
      isPending={check.isPending}
      error={check.error}
      onClose={onClose}
      onSubmit={() =>
        check.mutate(
          {
            params: { listId: list.id },
            body: { version: list.version, memberId, side, verdict: 'returned', note: note.trim() },
          },
          {
            onSuccess: () => {
              showToast(t('done.marked'));
              onClose();
            },
          },
        )
      }
    >
      <TextArea label={t('returnLine.note')} value={note} onChange={setNote} rows={3} maxLength={500} />
    </FormDialog>
  );
}

function EditForm({ list, line, onClose }: LineProps) {
  const { t } = useTranslation('statefunded');
  const change = useChangeLine();
  const [cardCode, setCode] = useState(line.cardCode);
  const [reason, setReason] = useState<IncreaseReason>(
    INCREASE_REASONS.find((one) => one === line.reason) ?? 'recognised',
  );
  const [document, setDocument] = useState(line.document);
  const [from, setFrom] = useState<string | null>(line.on);
  return (
    <FormDialog
      title={t('act.of', { act: t('act.edit'), name: line.fullName })}
      verb={t('act.edit')}
      isReady={from !== null}
      isPending={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => {
        if (from === null) return;
        change.mutate(
          {
            params: { listId: list.id },
            body: {
              version: list.version,
              memberId: line.memberId,
              cardCode,
              reason,
              document: document.trim(),
              from,
            },
          },
          {
            onSuccess: () => {
              showToast(t('done.changed'));
              onClose();
            },
          },
        );
      }}
    >
      <Select
        label={t('add.code')}
        choices={list.group.cardCodes.map(({ code, description }) => ({
          id: code,
          label: `${code}: ${description}`,
        }))}
        value={cardCode}
        onChange={setCode}
      />
      <Select
        label={t('add.reason')}
        choices={INCREASE_REASONS.map((id) => ({ id, label: t(`in.${id}`) }))}
        value={reason}
        onChange={setReason}
      />
      <TextField label={t('add.document')} value={document} onChange={setDocument} optional />
      <DatePicker label={t('add.from')} value={from} onChange={setFrom} />
    </FormDialog>
  );
}
