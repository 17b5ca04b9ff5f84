import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { StateShape, type WorkState } from '../../ui/state-shape.tsx';
import '../../ui/state-mark.css';

/** Shapes of work that stand for the states of a finding. */
export const FINDING_SHAPES: Readonly<Record<FindingRow['state'], WorkState>> = {
  open: 'open',
  working: 'waiting',
  settled: 'accepted',
  gone: 'nothing_to_report',
};

/** Where a finding stands by shape, word and colour; the outcome when it has one; that it came back. */
export function FindingStateMark({
  finding,
}: {
  readonly finding: Pick<FindingRow, 'state' | 'outcome' | 'returned'>;
}) {
  const { t } = useTranslation('reconciliation');
  const { state, outcome, returned } = finding;
  return (
    <span className="finding-state">
      <span className={`state state--${FINDING_SHAPES[state]}`}>
        <StateShape state={FINDING_SHAPES[state]} />
        {outcome === null ? t(`state.${state}`) : t(`outcome.${outcome}`)}
      </span>
      {returned > 0 && <span className="finding-state__back">{t('returned', { count: returned })}</span>}
    </span>
  );
}
