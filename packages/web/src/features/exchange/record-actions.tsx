import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { CheckCheck, ReceiptText, RefreshCw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAccept } from './exchange.queries.ts';
import { ReturnForm } from './return.form.tsx';

/** What may be done with a stated list: accept or return it, replace it, look at its receipt. */
export function RecordActions({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const [asked, setAsked] = useState<'accept' | 'return' | null>(null);
  const accept = useAccept();
  const { id, version, abilities, datasetId, periodKey, sender, rowsGood, occurrenceId } = submission;
  const close = (): void => setAsked(null);
  return (
    <>
      {abilities.includes('accept') && (
        <Button kind="primary" icon={CheckCheck} onPress={() => setAsked('accept')}>
          {t('accept.label')}
        </Button>
      )}
      {abilities.includes('return') && (
        <Button icon={Undo2} onPress={() => setAsked('return')}>
          {t('return.label')}
        </Button>
      )}
      {abilities.includes('replace') && (
        <Link
          to="/trao-doi/gui/$id"
          params={{ id: datasetId }}
          search={{ ky: periodKey }}
          className="button button--secondary"
        >
          <RefreshCw size={16} aria-hidden />
          {t('record.replace')}
        </Link>
      )}
      <Link to="/trao-doi/ban-gui/$id/bien-nhan" params={{ id }} className="button button--secondary">
        <ReceiptText size={16} aria-hidden />
        {t('receipt.title')}
      </Link>
      <ConfirmDialog
        title={t('accept.title', { sender: sender.shortName, count: rowsGood ?? 0 })}
        verb={t('accept.label')}
        isOpen={asked === 'accept'}
        isPending={accept.isPending}
        onClose={close}
        onConfirm={() =>
          accept.mutate(
            { params: { id }, body: { version } },
            {
              onSuccess: () => {
                showToast(t('accept.done'));
                close();
              },
            },
          )
        }
      >
        {accept.error !== null && (
          <Callout tone="red" isAlert>
            {refusalText(accept.error)}
          </Callout>
        )}
        <p>{t(occurrenceId === null ? 'accept.text' : 'accept.textWork')}</p>
      </ConfirmDialog>
      {asked === 'return' && <ReturnForm submission={submission} onClose={close} />}
    </>
  );
}
