import type { FindingRow } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import './reconciliation.css';

const SHAPES: Readonly<Record<FindingRow['band'], string>> = {
  high: 'M8 2 15 14H1z',
  medium: 'M3 3h10v10H3z',
  low: 'M8 14 2 4h12z',
};

/** How pressing a finding is: shape, word and colour together, with the points behind it for those who ask. */
export function PriorityMark({
  band,
  points,
}: {
  readonly band: FindingRow['band'];
  readonly points?: string;
}) {
  const { t } = useTranslation('reconciliation');
  return (
    <span className={`priority priority--${band}`}>
      <svg width="11" height="11" viewBox="0 0 16 16" aria-hidden>
        <path
          d={SHAPES[band]}
          fill={band === 'high' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      {t(`priority.${band}`)}
      {points !== undefined && <span className="priority__points">{points}</span>}
    </span>
  );
}
