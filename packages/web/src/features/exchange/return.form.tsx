import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useReturn } from './exchange.queries.ts';

interface Props {
  readonly submission: SubmissionAnswer;
  readonly onClose: () => void;
}

/** Gives a list back to its sender, with what is wrong with it. */
export function ReturnForm({ submission, onClose }: Props) {
  const { t } = useTranslation('exchange');
  const giveBack = useReturn();
  const { id, version, sender, periodLabel } = submission;
  return (
    <ReasonDialog
      title={t('return.title', { sender: sender.shortName, period: periodLabel })}
      verb={t('return.label')}
      consequence={t('return.text')}
      label={t('return.reason')}
      hint={t('return.hint')}
      isPending={giveBack.isPending}
      error={giveBack.error}
      onClose={onClose}
      onSubmit={(reason) =>
        giveBack.mutate(
          { params: { id }, body: { version, reason } },
          {
            onSuccess: () => {
              showToast(t('return.done', { sender: sender.shortName }));
              onClose();
            },
          },
        )
      }
    />
  );
}
