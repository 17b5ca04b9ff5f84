import type { ListDetail, ListLine } from '@ansinh/contract/statefunded/statefunded.schemas';
import { INCREASE_REASONS } from '@ansinh/contract/statefunded/statefunded.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { IncreaseFields, type Increase } from './increase-fields.tsx';
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
  const [increase, setIncrease] = useState<Increase>({
    cardCode: line.cardCode,
    reason: INCREASE_REASONS.find((one) => one === line.reason) ?? 'recognised',
    document: line.document,
    from: line.on,
  });
  const { from } = increase;
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
              ...increase,
              document: increase.document.trim(),
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
      <IncreaseFields
        list={list}
        value={increase}
        onChange={(more) => setIncrease((said) => ({ ...said, ...more }))}
      />
    </FormDialog>
  );
}
