import { spreadLabels } from './spread-labels.ts';
import {
  drawTrend,
  lastWhole,
  type TrendForecast,
  type TrendMonth,
  type TrendTarget,
} from './trend-drawing.ts';
import { useWidth } from './use-width.ts';
import './trend-chart.css';

interface Props {
  /** Spoken: what the chart shows, with its last value. */
  readonly label: string;
  readonly months: readonly TrendMonth[];
  readonly targets: readonly TrendTarget[];
  readonly forecast: TrendForecast | null;
  /** A value with its unit. */
  readonly format: (value: number) => string;
  /** A value on the axis, shorter. */
  readonly formatTick: (value: number) => string;
  /** Name of a month under the axis. */
  readonly formatMonth: (month: string) => string;
  readonly words: {
    readonly target: (value: string) => string;
    readonly pace: string;
    readonly forecast: (low: string, high: string) => string;
    /** On a narrow screen. */
    readonly forecastShort: string;
  };
}

const HEIGHT = 300;
const LINE = 17;
const MONTH_WIDE = 46;

/** Months as a line, the target with its value, the pace to it, and where the year may end. Everything is named on the spot. */
export function TrendChart({ label, months, targets, forecast, words, ...texts }: Props) {
  const [measure, width] = useWidth(720);
  const isNarrow = width < 480;
  const room = { left: 46, right: width - (isNarrow ? 112 : 160), top: 16, bottom: HEIGHT - 30 };
  const drawing = drawTrend(months, targets, forecast, room);
  const last = lastWhole(months);
  const target = targets.at(-1);
  const paced = months.findLast(({ pace }) => pace !== null);
  const labels = [
    ...(last?.value != null ? [{ id: 'value', at: last.value, text: texts.format(last.value) }] : []),
    ...(target ? [{ id: 'target', at: target.value, text: words.target(texts.format(target.value)) }] : []),
    ...(paced?.pace != null && paced.pace !== target?.value
      ? [{ id: 'pace', at: paced.pace, text: words.pace }]
      : []),
    ...(forecast
      ? [
          {
            id: 'forecast',
            at: forecast.mid,
            text: isNarrow
              ? words.forecastShort
              : words.forecast(texts.formatTick(forecast.low), texts.formatTick(forecast.high)),
          },
        ]
      : []),
  ];
  const places = spreadLabels(
    labels.map(({ id, at }) => ({ id, y: drawing.y(at) })),
    LINE,
    [room.top, room.bottom],
  );
  return (
    <div className="trend" ref={measure}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" role="img" aria-label={label}>
        {drawing.ticks.map(({ value, y }) => (
          <g key={value}>
            <line className="trend__grid" x1={room.left} x2={room.right} y1={y} y2={y} />
            <text className="trend__tick" x={room.left - 8} y={y + 4} textAnchor="end">
              {texts.formatTick(value)}
            </text>
          </g>
        ))}
        <MonthAxis drawing={drawing} bottom={room.bottom} format={texts.formatMonth} />
        {drawing.band !== '' && <path className="trend__band" d={drawing.band} />}
        {drawing.middle !== '' && <path className="trend__middle" d={drawing.middle} />}
        <path className="trend__pace" d={drawing.pace} />
        {drawing.targets.map(({ from, x1, x2, y }) => (
          <line key={from} className="trend__target" x1={x1} x2={x2} y1={y} y2={y} />
        ))}
        <path className="trend__line" d={drawing.line} />
        {drawing.dots.map(({ x, y, isEstimated }) => (
          <circle
            key={x}
            className={isEstimated ? 'trend__dot trend__dot--estimated' : 'trend__dot'}
            cx={x}
            cy={y}
            r="4"
          />
        ))}
        {labels.map(({ id, text }) => (
          <text
            key={id}
            className={`trend__label trend__label--${id}`}
            x={room.right + 10}
            y={(places.get(id) ?? 0) + 4}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Names as many months as have room, January always where it can. */
function MonthAxis({
  drawing,
  bottom,
  format,
}: {
  readonly drawing: ReturnType<typeof drawTrend>;
  readonly bottom: number;
  readonly format: (month: string) => string;
}) {
  const { months } = drawing;
  const step = (months[1]?.x ?? MONTH_WIDE) - (months[0]?.x ?? 0);
  const every = [1, 2, 3, 6, 12].find((count) => count * step >= MONTH_WIDE) ?? 12;
  return months
    .filter(({ month }) => (Number(month.slice(5)) - 1) % every === 0)
    .map(({ month, x }) => (
      <g key={month}>
        <line className="trend__notch" x1={x} x2={x} y1={bottom} y2={bottom + 5} />
        <text className="trend__tick" x={x} y={bottom + 20} textAnchor="middle">
          {format(month)}
        </text>
      </g>
    ));
}
