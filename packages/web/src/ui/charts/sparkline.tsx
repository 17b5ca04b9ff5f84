import { linePath, type LinePoint } from './line-path.ts';
import './sparkline.css';

interface Props {
  /** Months in order; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** Spoken: what the line shows. */
  readonly label: string;
}

const [WIDTH, HEIGHT] = [88, 24];

/** The course of a number in one word's width, on its own scale. */
export function Sparkline({ values, label }: Props) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const points = values.map((value, at): LinePoint => {
    if (value === null) return null;
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return [3 + (at / (values.length - 1)) * (WIDTH - 6), HEIGHT - 4 - share * (HEIGHT - 8)];
  });
  const last = points.findLast((point) => point !== null);
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <path className="spark__line" d={linePath(points)} />
      {last && <circle className="spark__dot" cx={last[0]} cy={last[1]} r="2.5" />}
    </svg>
  );
}
