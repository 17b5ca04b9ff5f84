import { CircleCheck, CircleDot, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from './badge.tsx';
import type { Certainty } from './certainties.ts';

const MARKS: Readonly<Record<Certainty, BadgeLook>> = {
  verified: { icon: CircleCheck, tone: 'green' },
  secondary: { icon: CircleDot, tone: 'plain' },
  unverified: { icon: CircleHelp, tone: 'amber' },
};

/** How sure a fact is, by shape, word and colour together. */
export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useTranslation();
  return <Badge {...MARKS[certainty]}>{t(`certainty.${certainty}`)}</Badge>;
}
