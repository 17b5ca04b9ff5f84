import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import type { WorkforcePeriod } from './workforce-periods.ts';

/** Drawn for the width it is seen at: text in a picture shrinks with it. */
const WIDE = { width: 640, right: 150 };
const NARROW = { width: 340, right: 128 };
const HEIGHT = 150;
const LEFT = 16;
const TOP = 18;
const BOTTOM = 26;

/** Two lines over the periods, labelled at their ends: people to insure as declared, and people insured. Oldest first. */
export function WorkforceChart({ periods }: { readonly periods: readonly WorkforcePeriod[] }) {
  const { t } = useTranslation('employers');
  const isNarrow = matchMedia('(width < 640px)').matches;
  const { width, right } = isNarrow ? NARROW : WIDE;
  const isNamed = (at: number): boolean => !isNarrow || at === 0 || at === periods.length - 1;
  const declared = periods.map(({ declared: said }) => {
    const most = Math.max(-1, ...said.map((one) => one.obliged ?? one.workers ?? -1));
    return most < 0 ? null : most;
  });
  const insured = periods.map((one) => one.insured?.workers ?? null);
  const top = Math.max(1, ...[...declared, ...insured].map((value) => value ?? 0));
  const x = (at: number): number => LEFT + (at * (width - LEFT - right)) / Math.max(1, periods.length - 1);
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
      viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
      role="img"
      aria-label={t('workforce.chart')}
    >
      <line x1={LEFT} x2={width - right} y1={y(0)} y2={y(0)} className="workforce-chart__base" />
      {periods.map(
        ({ period }, at) =>
          isNamed(at) && (
            <text
              key={period}
              x={x(at)}
              y={HEIGHT - 6}
              textAnchor={at === 0 ? 'start' : at === periods.length - 1 ? 'end' : 'middle'}
            >
              {periodText(period)}
            </text>
          ),
      )}
      <Series values={declared} others={insured} x={x} y={y} name={t('workforce.toInsure')} shift={-apart} />
      <Series
        values={insured}
        others={declared}
        x={x}
        y={y}
        name={t('workforce.insuredNow')}
        shift={apart}
        isInsured
      />
    </svg>
  );
}

interface SeriesProps {
  readonly values: readonly (number | null)[];
  /** The other line, so that figures stand on the side away from it. */
  readonly others: readonly (number | null)[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly name: string;
  /** Moves the label so that it does not lie on the other line's. */
  readonly shift: number;
  readonly isInsured?: boolean;
}

function Series({ values, others, x, y, name, shift, isInsured = false }: SeriesProps) {
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <g className={isInsured ? 'workforce-chart__insured' : 'workforce-chart__declared'}>
      <polyline points={points.map(({ at, value }) => `${String(x(at))},${String(y(value))}`).join(' ')} />
      {points.map(({ at, value }) => (
        <circle key={at} cx={x(at)} cy={y(value)} r="3.5" />
      ))}
      <text x={x(values.length - 1) + 10} y={y(last.value) + 4 + shift}>
        {name}: {formatNumber(last.value)}
      </text>
      {points
        .filter(({ at }) => at < values.length - 1)
        .map(({ at, value }) => (
          <text
            key={at}
            x={x(at)}
            y={y(value) + ((others[at] ?? -1) > value && y(value) + 18 < y(0) ? 18 : -8)}
            textAnchor={at === 0 ? 'start' : 'middle'}
          >
            {formatNumber(value)}
          </text>
        ))}
    </g>
  );
}
