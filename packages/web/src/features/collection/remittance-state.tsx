import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { CircleCheck, Scale, Send, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<RemittanceRow['state'], { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  sent: { icon: Send, tone: 'amber' },
  different: { icon: Scale, tone: 'red' },
  received: { icon: CircleCheck, tone: 'green' },
};

/** Where a remittance stands, by shape, word and colour. */
export function RemittanceStateMark({ state }: { readonly state: RemittanceRow['state'] }) {
  const { t } = useTranslation('collection');
  const { icon: Icon, tone } = MARKS[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`remittance.${state}`)}
    </Badge>
  );
}
