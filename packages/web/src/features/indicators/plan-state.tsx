import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Lock,
  PencilLine,
  Send,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';
import type { PlanLine } from './indicators.queries.ts';

type State = PlanLine['state'];

const MARKS: Readonly<Record<State, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
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
  const { icon: Icon, tone } = MARKS[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`state.${state}`)}
    </Badge>
  );
}
