import type { CardRequest } from '@ansinh/contract/cards/cards.schemas';
import { CircleCheckBig, CircleX, Hourglass, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<CardRequest['state'], BadgeLook>> = {
  requested: { icon: Hourglass, tone: 'action' },
  issued: { icon: CircleCheckBig, tone: 'green' },
  returned: { icon: Undo2, tone: 'red' },
  cancelled: { icon: CircleX, tone: 'plain' },
};

/** Where a request stands, by shape, word and colour. */
export function CardStateMark({ state }: { readonly state: CardRequest['state'] }) {
  const { t } = useTranslation('cards');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
