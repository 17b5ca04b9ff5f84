import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useMay, useSession } from '../../lib/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAnswerPart } from './obligations.queries.ts';

/** Buttons of a coordinating agency that was asked for its part: done, or declined with the reason. */
export function PartAnswer({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation(['obligations', 'common']);
  const { agency } = useSession();
  const may = useMay('obligations.work');
  const own = occurrence.parts.find((part) => part.agency.id === agency.id);
  const [answer, setAnswer] = useState<'done' | 'declined' | null>(null);
  const [note, setNote] = useState('');
  const command = useAnswerPart();
  if (!may || own === undefined || (own.state !== 'asked' && own.state !== 'declined')) return null;
  const close = (): void => {
    setAnswer(null);
    command.reset();
  };
  const send = (): void => {
    if (answer === null) return;
    const words = note.trim();
    command.mutate(
      { params: { id: occurrence.id }, body: { answer, ...(words === '' ? {} : { note: words }) } },
      {
        onSuccess: () => {
          showToast(t(answer === 'done' ? 'part.doneToast' : 'part.declinedToast'));
          close();
        },
      },
    );
  };
  return (
    <>
      <Button kind="primary" onPress={() => setAnswer('done')}>
        {t('part.finish')}
      </Button>
      {own.state === 'asked' && <Button onPress={() => setAnswer('declined')}>{t('part.decline')}</Button>}
      {answer !== null && (
        <Modal
          title={t(answer === 'done' ? 'part.finishTitle' : 'part.declineTitle')}
          isOpen
          onClose={close}
          foot={
            <>
              <Button onPress={close}>{t('common:action.cancel')}</Button>
              <Button
                kind="primary"
                isPending={command.isPending}
                isDisabled={answer === 'declined' && note.trim() === ''}
                onPress={send}
              >
                {t(answer === 'done' ? 'part.finish' : 'part.decline')}
              </Button>
            </>
          }
        >
          {command.isError && (
            <Callout tone="red" isAlert>
              {refusalText(command.error)}
            </Callout>
          )}
          <p>{t(answer === 'done' ? 'part.finishText' : 'part.declineText')}</p>
          <TextArea
            label={t(answer === 'done' ? 'steps.note' : 'steps.reason')}
            optional={answer === 'done'}
            value={note}
            onChange={setNote}
          />
        </Modal>
      )}
    </>
  );
}
