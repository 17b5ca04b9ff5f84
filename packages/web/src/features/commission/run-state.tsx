import type { PayRunRow } from '@ansinh/contract/commission/commission.schemas';
import { Banknote, CircleCheck, FilePen, ListChecks, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';

type Shown = PayRunRow['state'] | 'confirmed';

const MARKS: Readonly<Record<Shown, BadgeLook>> = {
  draft: { icon: FilePen, tone: 'plain' },
  checked: { icon: ListChecks, tone: 'amber' },
  confirmed: { icon: ShieldCheck, tone: 'action' },
  approved: { icon: CircleCheck, tone: 'action' },
  paid: { icon: Banknote, tone: 'green' },
};

/** Where a pay run stands, by shape, word and colour; a checked one that was confirmed says so. */
export function RunStateMark({
  state,
  confirmedOn = null,
}: {
  readonly state: PayRunRow['state'];
  readonly confirmedOn?: string | null;
}) {
  const { t } = useTranslation('commission');
  const shown: Shown = state === 'checked' && confirmedOn !== null ? 'confirmed' : state;
  return <Badge {...MARKS[shown]}>{t(`state.${shown}`)}</Badge>;
}
