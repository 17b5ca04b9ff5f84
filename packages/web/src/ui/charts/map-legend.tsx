import type { Limits } from './class-limits.ts';
import './map-legend.css';

interface Props {
  /** What the colours show, with the unit: "Tỷ lệ bao phủ (% dân số)". */
  readonly title: string;
  readonly limits: Limits;
  readonly palette: readonly string[];
  readonly format: (limit: number) => string;
  /** How many units each class has, and how many have no value. */
  readonly counts: readonly number[];
  readonly without: number;
  readonly words: {
    readonly below: (limit: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly from: (limit: string) => string;
    readonly all: string;
    readonly none: string;
    readonly count: (count: number) => string;
  };
}

/** The classes of a map: colour, limits and how many units are in each. */
export function MapLegend({ title, limits, palette, format, counts, without, words }: Props) {
  return (
    <div className="map-legend">
      <p className="map-legend__title">{title}</p>
      <ul className="map-legend__list">
        {counts.map((count, at) => (
          <li key={palette[at]}>
            <span className="map-legend__swatch" style={{ background: `var(${palette[at] ?? ''})` }} />
            {classText(at, limits.map(format), words)}
            <span className="map-legend__count">{words.count(count)}</span>
          </li>
        ))}
        {without > 0 && (
          <li>
            <span className="map-legend__swatch map-legend__swatch--none" />
            {words.none}
            <span className="map-legend__count">{words.count(without)}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Returns the limits of a class in words: "dưới 85%", "85% đến dưới 90%", "từ 95%". */
export function classText(at: number, limits: readonly string[], words: Props['words']): string {
  const [from, to] = [limits[at - 1], limits[at]];
  if (from !== undefined && to !== undefined) return words.between(from, to);
  if (to !== undefined) return words.below(to);
  return from === undefined ? words.all : words.from(from);
}
