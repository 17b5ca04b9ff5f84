import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import { Ban, CalendarClock, Check, Inbox, MessageSquareReply, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { AnswerForm } from './answer.form.tsx';
import { ExtensionForm } from './extension.form.tsx';
import {
  useCloseInquiry,
  useDecideExtension,
  useDeclineInquiry,
  useReceiveInquiry,
  useWithdrawInquiry,
} from './inquiries.queries.ts';
import { ReturnForm } from './return.form.tsx';

interface Props {
  readonly inquiryId: string;
  readonly items: readonly string[];
  readonly thread: InquiryThread;
}

type Asking = 'answer' | 'return' | 'ask-extension' | 'refuse-extension' | 'decline' | 'withdraw';

const DIALOGS = [
  { step: 'answer', icon: MessageSquareReply, kind: 'primary' },
  { step: 'return', icon: Undo2, kind: 'secondary' },
  { step: 'refuse-extension', icon: X, kind: 'secondary' },
  { step: 'ask-extension', icon: CalendarClock, kind: 'secondary' },
  { step: 'decline', icon: X, kind: 'quiet' },
  { step: 'withdraw', icon: Ban, kind: 'quiet' },
] as const;

/** What the reader may do with a question to one agency now. */
export function ThreadActions({ inquiryId, items, thread }: Props) {
  const { t } = useTranslation('inquiries');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [receive, closing, decide] = [useReceiveInquiry(), useCloseInquiry(), useDecideExtension()];
  const reasons = { decline: useDeclineInquiry(), withdraw: useWithdrawInquiry() };
  const { abilities, version, agency } = thread;
  if (abilities.length === 0) return null;
  const params = { inquiryId, agencyId: agency.id };
  const told = { onError: (error: ApiRefusal) => showToast(refusalText(error), 'wrong' as const) };
  const done = { onSuccess: () => setAsking(null) };
  const close = (): void => setAsking(null);
  return (
    <div className="inquiry-actions no-print">
      {abilities.includes('receive') && (
        <Button
          icon={Inbox}
          isPending={receive.isPending}
          onPress={() => receive.mutate({ params, body: { version } }, told)}
        >
          {t('step.receive')}
        </Button>
      )}
      {abilities.includes('close') && (
        <Button
          kind="primary"
          icon={Check}
          isPending={closing.isPending}
          onPress={() => closing.mutate({ params, body: { version } }, told)}
        >
          {t('step.close')}
        </Button>
      )}
      {abilities.includes('grant-extension') && (
        <Button
          kind="primary"
          icon={Check}
          isPending={decide.isPending}
          onPress={() => decide.mutate({ params, body: { version, granted: true } }, told)}
        >
          {t('step.grant-extension')}
        </Button>
      )}
      {DIALOGS.filter(({ step }) => abilities.includes(step)).map(({ step, icon, kind }) => (
        <Button key={step} icon={icon} kind={kind} onPress={() => setAsking(step)}>
          {t(`step.${step}`)}
        </Button>
      ))}
      {asking === 'answer' && (
        <AnswerForm inquiryId={inquiryId} items={items} thread={thread} onClose={close} />
      )}
      {asking === 'return' && (
        <ReturnForm inquiryId={inquiryId} items={items} thread={thread} onClose={close} />
      )}
      {asking === 'ask-extension' && <ExtensionForm inquiryId={inquiryId} thread={thread} onClose={close} />}
      {asking === 'refuse-extension' && (
        <ReasonDialog
          title={t('step.refuse-extension')}
          verb={t('step.refuse-extension')}
          consequence={t('consequence.refuse-extension')}
          label={t('field.reason')}
          isPending={decide.isPending}
          error={decide.error}
          onClose={close}
          onSubmit={(note) => decide.mutate({ params, body: { version, note, granted: false } }, done)}
        />
      )}
      {(asking === 'decline' || asking === 'withdraw') && (
        <ReasonDialog
          title={t(`step.${asking}`)}
          verb={t(`step.${asking}`)}
          consequence={t(`consequence.${asking}`)}
          label={t('field.reason')}
          isPending={reasons[asking].isPending}
          error={reasons[asking].error}
          onClose={close}
          onSubmit={(note) => reasons[asking].mutate({ params, body: { version, note } }, done)}
        />
      )}
    </div>
  );
}
