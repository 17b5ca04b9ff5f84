import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useCancelCard, useReturnCard } from './cards.queries.ts';

interface Props {
  readonly card: CardRequestDetail;
  readonly step: 'return' | 'cancel';
  readonly onClose: () => void;
}

/** Asks why a request is returned or taken back, and says what follows. */
export function CardReasonForm({ card, step, onClose }: Props) {
  const { t } = useTranslation('cards');
  const [reason, setReason] = useState('');
  const commands = { return: useReturnCard(), cancel: useCancelCard() };
  const command = commands[step];
  const submit = (): void =>
    command.mutate(
      { params: { requestId: card.id }, body: { version: card.version, reason: reason.trim() } },
      {
        onSuccess: () => {
          showToast(t(`said.${step}`));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(`ask.${step}`)}
      verb={t(`step.${step}`)}
      isReady={step === 'cancel' || reason.trim() !== ''}
      isPending={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`consequence.${step}`)}</p>
      <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
