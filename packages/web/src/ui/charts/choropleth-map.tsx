/* oxlint-disable jsx-a11y/prefer-tag-over-role -- inside an SVG there are no HTML elements */
import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { classOf, type Limits } from './class-limits.ts';
import { drawMap } from './map-drawing.ts';
import type { MapShape } from './map-shapes.ts';
import { isWay, nearestUnit } from './nearest-unit.ts';
import { useWidth } from './use-width.ts';
import './choropleth-map.css';

/** A unit with the value that colours it; null: nothing is known of it. */
export interface MapUnit {
  readonly key: string;
  /** Its code in the boundary file. */
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  /** The value in words: "92,1%". */
  readonly text: string;
}

interface Props {
  /** Spoken name of the map. */
  readonly label: string;
  readonly shapes: readonly MapShape[];
  readonly units: readonly MapUnit[];
  readonly limits: Limits;
  /** Colour tokens, one a class: "--seq-1". */
  readonly palette: readonly string[];
  /** The unit that is pointed at, here or in the list beside the map. */
  readonly active: string | null;
  readonly onActive: (key: string | null) => void;
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** Units coloured by class. Arrow keys walk from neighbour to neighbour, Enter opens; units without value are hatched. */
export function ChoroplethMap({ label, shapes, units, limits, palette, active, onActive, onOpen }: Props) {
  const [measure, width] = useWidth(520);
  const hatch = `hatch-${useId().replaceAll(/\W/g, '')}`;
  const group = useRef<SVGGElement>(null);
  const drawing = useMemo(() => drawMap(shapes, width), [shapes, width]);
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const spots = drawing.shapes.flatMap(({ code, x, y }) => {
    const unit = unitOf.get(code);
    return unit === undefined ? [] : [{ key: unit.key, x, y }];
  });
  const reachable = spots.some(({ key }) => key === active) ? active : (spots[0]?.key ?? null);
  const fillOf = ({ value }: MapUnit): string =>
    value === null ? `url(#${hatch})` : `var(${palette[classOf(value, limits)] ?? '--ground-deep'})`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (reachable === null) return;
    if (event.key === 'Enter') onOpen?.(reachable);
    if (!isWay(event.key)) return;
    event.preventDefault();
    const next = nearestUnit(spots, reachable, event.key);
    if (next !== null) group.current?.querySelector<SVGPathElement>(`[data-key="${next}"]`)?.focus();
  };
  const shownPath = drawing.shapes.find(({ code }) => unitOf.get(code)?.key === active)?.path;
  return (
    <div className="map" ref={measure}>
      <svg viewBox={`0 0 ${width} ${drawing.height}`} width="100%" role="group" aria-label={label}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="map__blank" />
            <line y2="6" className="map__hatch" />
          </pattern>
        </defs>
        {drawing.inset !== null && <rect className="map__inset" {...drawing.inset} rx="4" />}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its units take the keys */}
        <g ref={group} onKeyDown={onKeyDown} onMouseLeave={() => onActive(null)}>
          {drawing.shapes.map(({ code, path }) => {
            const unit = unitOf.get(code);
            if (unit === undefined)
              return <path key={code} className="map__other" d={path} fillRule="evenodd" />;
            return (
              <path
                key={code}
                className="map__unit"
                d={path}
                fillRule="evenodd"
                style={{ fill: fillOf(unit) }}
                role="button"
                tabIndex={unit.key === reachable ? 0 : -1}
                data-key={unit.key}
                aria-label={`${unit.name}: ${unit.text}`}
                onFocus={() => onActive(unit.key)}
                onMouseEnter={() => onActive(unit.key)}
                onClick={() => onOpen?.(unit.key)}
              />
            );
          })}
        </g>
        {drawing.shapes.map(({ code, label: name, x, y }) =>
          name === null || !unitOf.has(code) ? null : (
            <text key={code} className="map__label" x={x} y={y + 4} textAnchor="middle" aria-hidden>
              {name}
            </text>
          ),
        )}
        {shownPath !== undefined && <path className="map__outline" d={shownPath} fillRule="evenodd" />}
      </svg>
    </div>
  );
}
