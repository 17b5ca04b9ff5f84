import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useFinding, useNoteFinding, useReopenFinding } from './reconciliation.queries.ts';

interface Props {
  readonly finding: FindingDetail;
  readonly step: 'note' | 'reopen';
  readonly onClose: () => void;
}

/** Words for the time line: a note, or why the outcome is taken back. */
export function NoteForm({ finding, step, onClose }: Props) {
  const { t } = useTranslation('reconciliation');
  const [note, setNote] = useState('');
  const add = useNoteFinding();
  const reopen = useReopenFinding();
  const { refetch } = useFinding(finding.id);
  const command = step === 'note' ? add : reopen;
  const done = {
    onSuccess: () => {
      showToast(t(`note.done.${step}`));
      onClose();
    },
  };
  const submit = (): void => {
    const params = { findingId: finding.id };
    if (step === 'note') add.mutate({ params, body: { note: note.trim() } }, done);
    else reopen.mutate({ params, body: { version: finding.version, note: note.trim() } }, done);
  };
  return (
    <FormDialog
      title={t(`note.title.${step}`)}
      verb={t(`note.verb.${step}`)}
      isReady={note.trim() !== ''}
      isPending={command.isPending}
      error={command.error}
      onStale={() => {
        void refetch();
        onClose();
      }}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t(`note.label.${step}`)}
        value={note}
        onChange={setNote}
        rows={4}
        isRequired
        maxLength={2000}
      />
    </FormDialog>
  );
}
