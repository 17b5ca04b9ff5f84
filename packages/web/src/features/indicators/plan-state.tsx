import { CircleCheck, CircleDashed, CircleSlash, Lock, PencilLine, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';
import type { PlanLine } from './indicators.queries.ts';

type State = PlanLine['state'];

const MARKS: Readonly<Record<State, BadgeLook>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  approved: { icon: CircleCheck, tone: 'action' },
  issued: { icon: Send, tone: 'green' },
  frozen: { icon: Lock, tone: 'action' },
  replaced: { icon: CircleDashed, tone: 'plain' },
  withdrawn: { icon: CircleSlash, tone: 'plain' },
};

/** Where a plan stands, by shape, word and colour. */
export function PlanStateMark({ state }: { readonly state: State }) {
  const { t } = useTranslation('indicators');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
