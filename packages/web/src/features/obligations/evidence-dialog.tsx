import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddLink, useAddNote } from './obligations.queries.ts';

interface Props {
  readonly kind: 'note' | 'link';
  readonly occurrenceId: string;
  readonly onClose: () => void;
}

/** Adds a written note, or points to an address or a document by its number. */
export function EvidenceDialog({ kind, occurrenceId, onClose }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const note = useAddNote();
  const link = useAddLink();
  const command = kind === 'note' ? note : link;
  const ready = title.trim() !== '' && words.trim() !== '';
  const done = {
    onSuccess: () => {
      showToast(t('evidence.added', { name: title.trim() }));
      onClose();
    },
  };
  const send = (): void => {
    if (!ready) return;
    const params = { id: occurrenceId };
    if (kind === 'note') note.mutate({ params, body: { title: title.trim(), body: words.trim() } }, done);
    else {
      const linkId = words.trim();
      const linkKind = /^https?:\/\//.test(linkId) ? 'url' : 'document';
      link.mutate({ params, body: { title: title.trim(), linkKind, linkId } }, done);
    }
  };
  return (
    <Modal
      title={t(kind === 'note' ? 'evidence.addNote' : 'evidence.addLink')}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button kind="primary" isDisabled={!ready} isPending={command.isPending} onPress={send}>
            {t('common:action.save')}
          </Button>
        </>
      }
    >
      {command.isError && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <TextField label={t('evidence.name')} value={title} onChange={setTitle} />
      {kind === 'note' ? (
        <TextArea label={t('evidence.body')} rows={6} value={words} onChange={setWords} />
      ) : (
        <TextField
          label={t('evidence.address')}
          hint={t('evidence.addressHint')}
          value={words}
          onChange={setWords}
        />
      )}
    </Modal>
  );
}
