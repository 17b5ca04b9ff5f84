import { CircleCheckBig, CircleDashed, CircleSlash, Hourglass, PencilLine, Send, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeLook } from '../../ui/badge.tsx';
import type { ReportState, RoundAgency } from './reports.types.ts';

const STATES: Readonly<Record<ReportState, BadgeLook>> = {
  draft: { icon: PencilLine, tone: 'plain' },
  approving: { icon: Hourglass, tone: 'action' },
  submitted: { icon: Send, tone: 'action' },
  returned: { icon: Undo2, tone: 'red' },
  accepted: { icon: CircleCheckBig, tone: 'green' },
};

const STANDINGS: Readonly<Record<RoundAgency['standing'], BadgeLook>> = {
  exempt: { icon: CircleSlash, tone: 'plain' },
  'not-started': { icon: CircleDashed, tone: 'plain' },
  drafting: { icon: PencilLine, tone: 'plain' },
  submitted: STATES.submitted,
  returned: STATES.returned,
  accepted: STATES.accepted,
};

/** Where a report stands, by shape, word and colour. */
export function ReportStateMark({ state }: { readonly state: ReportState }) {
  const { t } = useTranslation('reports');
  return <Badge {...STATES[state]}>{t(`state.${state}`)}</Badge>;
}

/** How far an agency is in a round. */
export function StandingMark({ standing }: Pick<RoundAgency, 'standing'>) {
  const { t } = useTranslation('reports');
  return <Badge {...STANDINGS[standing]}>{t(`standing.${standing}`)}</Badge>;
}
