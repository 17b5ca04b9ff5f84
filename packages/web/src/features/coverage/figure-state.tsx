import type { SubmissionRow } from '@ansinh/contract/coverage/submissions.schemas';
import { CircleCheck, CircleCheckBig, PencilLine, Send, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<SubmissionRow['state'], BadgeLook>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  submitted: { icon: Send, tone: 'action' },
  approved: { icon: CircleCheck, tone: 'action' },
  accepted: { icon: CircleCheckBig, tone: 'green' },
  returned: { icon: Undo2, tone: 'red' },
};

/** Where a month's figures stand, by shape, word and colour. */
export function FigureStateMark({ state }: { readonly state: SubmissionRow['state'] }) {
  const { t } = useTranslation('coverage');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
