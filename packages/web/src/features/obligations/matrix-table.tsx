import type { Matrix as MatrixData, MatrixCell } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { Matrix } from '../../ui/matrix.tsx';
import { cellsBy, onTimeShare, shareTone, sumOf, type MatrixSum } from './matrix-sums.ts';
import { ANY_STATE } from './occurrence-search.ts';
import { PartyLabel } from './party-label.tsx';
import { shortAction } from './short-action.ts';
import './matrix-page.css';

interface Props {
  readonly matrix: MatrixData;
  readonly regulation: string | undefined;
}

/** The matrix itself: each cell opens the work behind it. */
export function MatrixTable({ matrix, regulation }: Props) {
  const { t } = useTranslation('obligations');
  const { rows, columns, cells } = useMemo(
    () => ({
      rows: cellsBy(matrix.cells, 'row'),
      columns: cellsBy(matrix.cells, 'column'),
      cells: new Map(matrix.cells.map((cell) => [`${cell.row}|${cell.column}`, cell])),
    }),
    [matrix.cells],
  );
  return (
    <>
      <ul className="matrix-legend">
        {(['full', 'good', 'fair', 'poor', 'none'] as const).map((tone) => (
          <li key={tone}>
            <span className={`share share--${tone}`} aria-hidden />
            {t(`matrix.tone.${tone}`)}
          </li>
        ))}
      </ul>
      <Matrix
        label={t('matrix.title')}
        corner={t('matrix.corner')}
        sumLabel={t('matrix.sum')}
        rows={matrix.rows.map(({ key, agency }) => ({
          id: key,
          label: <PartyLabel party={agency} short />,
          sum: <Share sum={sumOf(rows.get(key) ?? [])} />,
        }))}
        columns={matrix.columns.map(({ key, title, basis }) => ({
          id: key,
          label: (
            <span className="matrix-head" title={title}>
              {basis && <Basis basis={basis} />}
              <span className={basis ? 'matrix-head__title' : undefined}>{shortAction(title, 70)}</span>
            </span>
          ),
          sum: <Share sum={sumOf(columns.get(key) ?? [])} />,
        }))}
        cell={(row, column) => {
          const cell = cells.get(`${row}|${column}`);
          return cell ? <Cell cell={cell} matrix={matrix} regulation={regulation} /> : null;
        }}
      />
    </>
  );
}

function Cell({ cell, matrix, regulation }: Props & { readonly cell: MatrixCell }) {
  const { t } = useTranslation('obligations');
  const share = onTimeShare(cell);
  const shown = share === null ? formatNumber(cell.open) : formatShare(share, 0);
  const counts = t('matrix.cell', {
    onTime: cell.onTime,
    late: cell.late,
    overdue: cell.overdue,
    open: cell.open,
  });
  return (
    <Link
      to="/nhiem-vu"
      search={{
        agency: cell.row,
        state: ANY_STATE,
        dueFrom: matrix.from,
        dueTo: matrix.to,
        ...(matrix.by === 'duty' ? { duty: cell.column } : { period: cell.column }),
        ...(regulation === undefined ? {} : { regulation }),
      }}
      className={`share share--${shareTone(share)}`}
      // Whoever speaks to the page says what he sees, so the visible words begin the spoken name.
      aria-label={`${shown}: ${counts}`}
    >
      {shown}
    </Link>
  );
}

function Share({ sum }: { readonly sum: MatrixSum }) {
  const share = onTimeShare(sum);
  return share === null ? '–' : formatShare(share, 0);
}
