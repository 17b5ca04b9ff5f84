import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { useNavigate } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useConfirm } from './exchange.queries.ts';

interface Props {
  readonly submission: SubmissionAnswer;
  readonly rows: 'all' | 'good';
}

/** States the list, after saying what that means, and goes to the receipt. */
export function ConfirmButton({ submission, rows }: Props) {
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const confirm = useConfirm();
  const { id, version, rowsGood, rowsBad, recipients, replaces, dataset, periodLabel } = submission;
  const count = formatNumber(rowsGood ?? 0);
  const state = async (): Promise<void> => {
    try {
      // The button is gone as soon as the list is stated: what follows may not hang on it.
      await confirm.mutateAsync({ params: { id }, body: { version, rows } });
      await navigate({ to: '/trao-doi/ban-gui/$id/bien-nhan', params: { id } });
    } catch {
      // The refusal stands in the dialog.
    }
  };
  return (
    <>
      <Button kind="primary" icon={Send} onPress={() => setAsking(true)}>
        {t(`confirm.${rows}`, { count })}
      </Button>
      <ConfirmDialog
        title={t('confirm.title', { dataset, period: periodLabel })}
        verb={t(`confirm.${rows}`, { count })}
        isOpen={isAsking}
        isPending={confirm.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => void state()}
      >
        {confirm.error !== null && (
          <Callout tone="red" isAlert>
            {refusalText(confirm.error)}
          </Callout>
        )}
        <p>
          {recipients.length === 0
            ? t('confirm.noRecipient')
            : t('confirm.recipients', {
                names: recipients.map(({ shortName }) => shortName).join(', '),
                count: recipients.length,
              })}
        </p>
        {rows === 'good' && <p>{t('confirm.badStay', { bad: formatNumber(rowsBad ?? 0) })}</p>}
        {replaces !== null && <p>{t('confirm.replaces')}</p>}
      </ConfirmDialog>
    </>
  );
}
