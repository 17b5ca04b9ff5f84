import type { DocumentDetail } from '@ansinh/contract/documents/documents.schemas';
import { Link } from '@tanstack/react-router';
import { Ban, Eye, Inbox, PencilLine, Send, Signature, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  useReceiveDocument,
  useReturnDocument,
  useReviewDocument,
  useSignDocument,
  useWithdrawDocument,
} from './documents.queries.ts';
import { IssueForm } from './issue.form.tsx';

type Asking = 'return' | 'withdraw' | 'issue';

/** What the reader may do with a document now. */
export function DocumentActions({ document }: { readonly document: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState<Asking | null>(null);
  const steps = { review: useReviewDocument(), sign: useSignDocument() };
  const reasons = { return: useReturnDocument(), withdraw: useWithdrawDocument() };
  const receive = useReceiveDocument();
  const { id, version, abilities } = document;
  const params = { documentId: id };
  const told = (step: 'review' | 'sign') => ({
    onSuccess: () => showToast(t(`done.${step}`)),
    onError: (error: ApiRefusal) => showToast(refusalText(error), 'wrong' as const),
  });
  return (
    <>
      {(['review', 'sign'] as const)
        .filter((step) => abilities.includes(step))
        .map((step) => (
          <Button
            key={step}
            kind="primary"
            icon={step === 'review' ? Eye : Signature}
            isPending={steps[step].isPending}
            onPress={() => steps[step].mutate({ params, body: { version } }, told(step))}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      {abilities.includes('issue') && (
        <Button kind="primary" icon={Send} onPress={() => setAsking('issue')}>
          {t('step.issue')}
        </Button>
      )}
      {abilities.includes('receive') && (
        <Button
          kind="primary"
          icon={Inbox}
          isPending={receive.isPending}
          onPress={() =>
            receive.mutate(
              { params },
              {
                onSuccess: ({ number }) => showToast(t('done.receive', { number })),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t('step.receive')}
        </Button>
      )}
      {abilities.includes('save') && (
        <Link to="/cong-van/$id/soan" params={{ id }} className="button button--secondary">
          <PencilLine size={16} aria-hidden />
          {t('step.save')}
        </Link>
      )}
      {abilities.includes('return') && (
        <Button icon={Undo2} onPress={() => setAsking('return')}>
          {t('step.return')}
        </Button>
      )}
      {abilities.includes('withdraw') && (
        <Button icon={Ban} kind="quiet" onPress={() => setAsking('withdraw')}>
          {t('step.withdraw')}
        </Button>
      )}
      {asking === 'issue' && <IssueForm document={document} onClose={() => setAsking(null)} />}
      {(asking === 'return' || asking === 'withdraw') && (
        <ReasonDialog
          title={t(`ask.${asking}`)}
          verb={t(`step.${asking}`)}
          consequence={t(`consequence.${asking}`)}
          label={t('field.reason')}
          isPending={reasons[asking].isPending}
          error={reasons[asking].error}
          onClose={() => setAsking(null)}
          onSubmit={(reason) =>
            reasons[asking].mutate(
              { params, body: { version, reason } },
              { onSuccess: () => setAsking(null) },
            )
          }
        />
      )}
    </>
  );
}
