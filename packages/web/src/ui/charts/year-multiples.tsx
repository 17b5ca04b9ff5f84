import { drawTrend, lastWhole, type TrendMonth } from './trend-drawing.ts';
import { useWidth } from './use-width.ts';
import './trend-chart.css';
import './year-multiples.css';

/** One year: its months from January on, and its target. */
export interface YearPanel {
  readonly year: string;
  readonly months: readonly TrendMonth[];
  readonly target: number | null;
  /** The unit stood on another ground that year: said under its name. */
  readonly note?: string | undefined;
}

interface Props {
  readonly years: readonly YearPanel[];
  readonly format: (value: number) => string;
  /** Spoken: what one panel shows. */
  readonly describe: (year: YearPanel) => string;
}

const HEIGHT = 128;

/** The years side by side on one scale, instead of lines on top of each other. */
export function YearMultiples({ years, format, describe }: Props) {
  const range = years.flatMap(({ months, target }) =>
    [...months.map(({ value }) => value), target].filter((one) => one !== null),
  );
  return (
    <ul className="multiples">
      {years.map((panel) => (
        <li key={panel.year}>
          <p className="multiples__year">
            {panel.year}
            {panel.note !== undefined && <span className="multiples__note">{panel.note}</span>}
          </p>
          <Panel panel={panel} range={range} format={format} label={describe(panel)} />
        </li>
      ))}
    </ul>
  );
}

interface PanelProps {
  readonly panel: YearPanel;
  readonly range: readonly number[];
  readonly format: (value: number) => string;
  readonly label: string;
}

function Panel({ panel, range, format, label }: PanelProps) {
  const [measure, width] = useWidth(220);
  const room = { left: 4, right: width - 8, top: 22, bottom: HEIGHT - 22 };
  const { year, months, target } = panel;
  const targets = target === null ? [] : [{ from: `${year}-01`, to: `${year}-12`, value: target }];
  const drawing = drawTrend(months, targets, null, room, range);
  const end = lastWhole(months);
  const last = end?.value ?? null;
  return (
    <div ref={measure}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" role="img" aria-label={label}>
        <line className="trend__notch" x1={room.left} x2={room.right} y1={room.bottom} y2={room.bottom} />
        {drawing.targets.map(({ from, x1, x2, y }) => (
          <line key={from} className="trend__target" x1={x1} x2={x2} y1={y} y2={y} />
        ))}
        {drawing.targets.map(({ from, y, value }) => (
          <text key={from} className="trend__tick multiples__target" x={room.left} y={y - 5}>
            {format(value)}
          </text>
        ))}
        <path className="trend__line" d={drawing.line} />
        {drawing.dots.map(({ x, y, isEstimated }) => (
          <circle
            key={x}
            className={isEstimated ? 'trend__dot trend__dot--estimated' : 'trend__dot'}
            cx={x}
            cy={y}
            r="3.5"
          />
        ))}
        {last !== null && (
          <text
            className="trend__label trend__label--value multiples__value"
            x={Math.min(drawing.months.find(({ month }) => month === end?.month)?.x ?? 0, room.right)}
            y={drawing.y(last) + (target !== null && last >= target ? -9 : 18)}
            textAnchor="end"
          >
            {format(last)}
          </text>
        )}
        <text className="trend__tick" x={room.left} y={HEIGHT - 6}>
          1
        </text>
        <text className="trend__tick" x={room.right} y={HEIGHT - 6} textAnchor="end">
          12
        </text>
      </svg>
    </div>
  );
}
