import type { InquiryRow } from '@ansinh/contract/inquiries/inquiries.schemas';
import { Ban, CircleCheckBig, CircleHelp, Inbox, MessageSquareReply, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<InquiryRow['state'], BadgeLook>> = {
  asked: { icon: CircleHelp, tone: 'plain' },
  received: { icon: Inbox, tone: 'action' },
  answered: { icon: MessageSquareReply, tone: 'action' },
  returned: { icon: Undo2, tone: 'amber' },
  closed: { icon: CircleCheckBig, tone: 'green' },
  declined: { icon: X, tone: 'red' },
  withdrawn: { icon: Ban, tone: 'plain' },
};

/** Where a question stands, by shape, word and colour. */
export function InquiryStateMark({ state }: { readonly state: InquiryRow['state'] }) {
  const { t } = useTranslation('inquiries');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
