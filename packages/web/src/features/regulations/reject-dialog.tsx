import { rejectDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useDutyCommand } from './regulations.queries.ts';
import type { Duty } from './regulations.types.ts';

const REASONS = ['principle', 'definition', 'repeated', 'authority', 'other'] as const;

/** Says that this is no duty, and why; the reason stays with it. */
export function RejectDialog({ duty, onClose }: { readonly duty: Duty; readonly onClose: () => void }) {
  const { t } = useTranslation(['regulations', 'common']);
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null);
  const [words, setWords] = useState('');
  const command = useDutyCommand(rejectDutyEndpoint, duty.regulationId);
  const text = reason === null ? '' : reason === 'other' ? words.trim() : t(`reject.reason.${reason}`);
  const send = (): void =>
    command.mutate(
      { params: { id: duty.id }, body: { version: duty.version, reason: text } },
      {
        onSuccess: () => {
          showToast(t('reject.done', { citation: duty.citation }));
          onClose();
        },
      },
    );
  return (
    <Modal
      title={t('reject.title', { citation: duty.citation })}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button kind="danger" isDisabled={text === ''} isPending={command.isPending} onPress={send}>
            {t('duty.reject')}
          </Button>
        </>
      }
    >
      {command.error && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <p>“{duty.action}”</p>
      <p className="muted">{t('reject.consequence')}</p>
      <RadioGroup
        label={t('reject.why')}
        choices={REASONS.map((id) => ({ id, label: t(`reject.reason.${id}`) }))}
        value={reason}
        onChange={setReason}
      />
      {reason === 'other' && (
        <TextArea label={t('reject.words')} rows={2} value={words} onChange={setWords} />
      )}
    </Modal>
  );
}
