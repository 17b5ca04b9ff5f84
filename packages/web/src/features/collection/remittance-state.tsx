import type { RemittanceRow } from '@ansinh/contract/collection/remittances.endpoints';
import { CircleCheck, Scale, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<RemittanceRow['state'], BadgeLook>> = {
  sent: { icon: Send, tone: 'amber' },
  different: { icon: Scale, tone: 'red' },
  received: { icon: CircleCheck, tone: 'green' },
};

/** Where a remittance stands, by shape, word and colour. */
export function RemittanceStateMark({ state }: { readonly state: RemittanceRow['state'] }) {
  const { t } = useTranslation('collection');
  return <Badge {...MARKS[state]}>{t(`remittance.${state}`)}</Badge>;
}
