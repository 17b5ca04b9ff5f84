import type { Matrix } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import { onTimeShare, sumOf } from './matrix-sums.ts';
import { ANY_STATE } from './occurrence-search.ts';
import './matrix-page.css';

/** What the matrix says in ten seconds: the share on time, and how many were late, are overdue, are still open. */
export function MatrixFigures({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('obligations');
  const sum = sumOf(matrix.cells);
  const share = onTimeShare(sum);
  const range = { state: ANY_STATE, dueFrom: matrix.from, dueTo: matrix.to };
  return (
    <div className="matrix-figures">
      <Figures>
        <Figure
          value={share === null ? '–' : formatShare(share)}
          label={t('matrix.onTimeShare')}
          tone="green"
        />
        <Link to="/nhiem-vu" search={{ ...range, timeliness: 'on_time' }} className="figure-link">
          <Figure value={formatNumber(sum.onTime)} label={t('timeliness.on_time')} />
        </Link>
        <Link to="/nhiem-vu" search={{ ...range, timeliness: 'late' }} className="figure-link">
          <Figure
            value={formatNumber(sum.late)}
            label={t('timeliness.late')}
            tone={sum.late > 0 ? 'amber' : 'plain'}
          />
        </Link>
        <Link to="/nhiem-vu" search={{ ...range, timeliness: 'overdue,escalated' }} className="figure-link">
          <Figure
            value={formatNumber(sum.overdue)}
            label={t('timeliness.overdue')}
            tone={sum.overdue > 0 ? 'red' : 'plain'}
          />
        </Link>
        <Figure value={formatNumber(sum.open)} label={t('matrix.notDue')} />
      </Figures>
    </div>
  );
}
