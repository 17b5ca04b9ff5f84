import { useTranslation } from 'react-i18next';
import { StateShape, type WorkState } from '../../ui/state-shape.tsx';
import type { Duty, Regulation } from './regulations.types.ts';
import './legal-mark.css';

const VALIDITY_SHAPES: Readonly<Record<Regulation['validity'], WorkState>> = {
  draft: 'upcoming',
  'not-yet-effective': 'open',
  'in-force': 'accepted',
  'partly-repealed': 'waiting',
  repealed: 'cancelled',
  expired: 'nothing_to_report',
  'period-ended': 'nothing_to_report',
};

const DUTY_SHAPES: Readonly<Record<Duty['state'], WorkState>> = {
  draft: 'upcoming',
  confirmed: 'accepted',
  rejected: 'cancelled',
  replaced: 'returned',
};

/** How a regulation stands in law, or that it is only a draft here, by shape, word and colour. */
export function ValidityMark({
  regulation,
}: {
  readonly regulation: Pick<Regulation, 'state' | 'validity'>;
}) {
  const { t } = useTranslation('regulations');
  const { state, validity } = regulation;
  const shown = state === 'draft' ? 'draft' : state === 'withdrawn' ? 'repealed' : validity;
  return (
    <span className={`legal-mark legal-mark--${shown}`}>
      <StateShape state={VALIDITY_SHAPES[shown]} />
      {t(state === 'withdrawn' ? 'validity.withdrawn' : `validity.${shown}`)}
    </span>
  );
}

/** Whether a duty is decided, by shape, word and colour. */
export function DutyMark({ state }: { readonly state: Duty['state'] }) {
  const { t } = useTranslation('regulations');
  return (
    <span className={`legal-mark legal-mark--duty-${state}`}>
      <StateShape state={DUTY_SHAPES[state]} size={14} />
      {t(`dutyState.${state}`)}
    </span>
  );
}
