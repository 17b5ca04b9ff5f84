import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { CalendarPlus, CircleCheckBig, CircleX, RefreshCw, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CardReasonForm } from './card-reason.form.tsx';
import { useRequestAgain } from './cards.queries.ts';
import { IssueCardForm } from './issue-card.form.tsx';
import { RenewCardForm } from './renew-card.form.tsx';

/** What the reader may do with a request now. */
export function CardActions({ card }: { readonly card: CardRequestDetail }) {
  const { t } = useTranslation('cards');
  const [open, setOpen] = useState<'issue' | 'return' | 'cancel' | 'extend' | 'reissue' | null>(null);
  const again = useRequestAgain();
  const able = (step: string): boolean => card.abilities.includes(step);
  const close = (): void => setOpen(null);
  return (
    <>
      {able('cancel') && (
        <Button icon={CircleX} onPress={() => setOpen('cancel')}>
          {t('step.cancel')}
        </Button>
      )}
      {able('return') && (
        <Button icon={Undo2} onPress={() => setOpen('return')}>
          {t('step.return')}
        </Button>
      )}
      {able('renew') && card.kind === 'card' && (
        <Button icon={CalendarPlus} onPress={() => setOpen('extend')}>
          {t('step.extend')}
        </Button>
      )}
      {able('renew') && (
        <Button icon={RefreshCw} onPress={() => setOpen('reissue')}>
          {t('step.reissue')}
        </Button>
      )}
      {able('request-again') && (
        <Button
          kind="primary"
          icon={Send}
          isPending={again.isPending}
          onPress={() =>
            again.mutate(
              { params: { requestId: card.id }, body: { version: card.version } },
              {
                onSuccess: () => showToast(t('said.request-again')),
                onError: (error) => showToast(refusalText(error), 'wrong'),
              },
            )
          }
        >
          {t('step.request-again')}
        </Button>
      )}
      {able('issue') && (
        <Button kind="primary" icon={CircleCheckBig} onPress={() => setOpen('issue')}>
          {t('step.issue')}
        </Button>
      )}
      {open === 'issue' && <IssueCardForm card={card} onClose={close} />}
      {(open === 'return' || open === 'cancel') && <CardReasonForm card={card} step={open} onClose={close} />}
      {(open === 'extend' || open === 'reissue') && (
        <RenewCardForm card={card} purpose={open} onClose={close} />
      )}
    </>
  );
}
