import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import type { WorkforcePeriod } from './workforce-periods.ts';

const WIDTH = 640;
const HEIGHT = 150;
const LEFT = 16;
const RIGHT = 150;
const TOP = 18;
const BOTTOM = 26;

/** Two lines over the periods, labelled at their ends: people to insure as declared, and people insured. Oldest first. */
export function WorkforceChart({ periods }: { readonly periods: readonly WorkforcePeriod[] }) {
  const { t } = useTranslation('employers');
  const declared = periods.map(({ declared: said }) => {
    const most = Math.max(-1, ...said.map((one) => one.obliged ?? one.workers ?? -1));
    return most < 0 ? null : most;
  });
  const insured = periods.map((one) => one.insured?.workers ?? null);
  const top = Math.max(1, ...[...declared, ...insured].map((value) => value ?? 0));
  const x = (at: number): number => LEFT + (at * (WIDTH - LEFT - RIGHT)) / Math.max(1, periods.length - 1);
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const [lastDeclared, lastInsured] = [declared, insured].map((values) =>
    values.findLast((one) => one !== null),
  );
  const apart =
    lastDeclared !== null && lastDeclared !== undefined && lastInsured !== null && lastInsured !== undefined
      ? Math.max(0, 15 - Math.abs(y(lastDeclared) - y(lastInsured))) / 2
      : 0;
  return (
    <svg
      className="workforce-chart"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={t('workforce.chart')}
    >
      <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} className="workforce-chart__base" />
      {periods.map(({ period }, at) => (
        <text key={period} x={x(at)} y={HEIGHT - 6} textAnchor={at === 0 ? 'start' : 'middle'}>
          {periodText(period)}
        </text>
      ))}
      <Series values={declared} x={x} y={y} name={t('workforce.toInsure')} shift={-apart} />
      <Series values={insured} x={x} y={y} name={t('workforce.insuredNow')} shift={apart} isInsured />
    </svg>
  );
}

interface SeriesProps {
  readonly values: readonly (number | null)[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly name: string;
  /** Moves the label so that it does not lie on the other line's. */
  readonly shift: number;
  readonly isInsured?: boolean;
}

function Series({ values, x, y, name, shift, isInsured = false }: SeriesProps) {
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const last = points.at(-1);
  if (last === undefined) return null;
  const { series, label } = { series: isInsured ? 'insured' : 'declared', label: last };
  return (
    <g className={`workforce-chart__${series}`}>
      <polyline points={points.map(({ at, value }) => `${String(x(at))},${String(y(value))}`).join(' ')} />
      {points.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="3.5" />
      ))}
      <text x={x(label.at) + 10} y={y(label.value) + 4 + shift}>
        {name}: {formatNumber(label.value)}
      </text>
    </g>
  );
}
