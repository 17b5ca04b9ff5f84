import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
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
  const commands = { return: useReturnCard(), cancel: useCancelCard() };
  const command = commands[step];
  return (
    <ReasonDialog
      title={t(`ask.${step}`)}
      verb={t(`step.${step}`)}
      consequence={t(`consequence.${step}`)}
      label={t('ask.reason')}
      optional={step === 'cancel'}
      isPending={command.isPending}
      error={command.error}
      onSubmit={(reason) =>
        command.mutate(
          { params: { requestId: card.id }, body: { version: card.version, reason } },
          {
            onSuccess: () => {
              showToast(t(`said.${step}`));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
