import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import { Ban, Building2, HandCoins, Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

const MARKS: Readonly<Record<ReceiptRow['state'], BadgeLook>> = {
  written: { icon: HandCoins, tone: 'amber' },
  handed: { icon: Building2, tone: 'action' },
  'paid-in': { icon: Landmark, tone: 'green' },
  voided: { icon: Ban, tone: 'red' },
};

/** Where a receipt's money is, by shape, word and colour. */
export function ReceiptStateMark({ state }: { readonly state: ReceiptRow['state'] }) {
  const { t } = useTranslation('collection');
  return <Badge {...MARKS[state]}>{t(`state.${state}`)}</Badge>;
}
