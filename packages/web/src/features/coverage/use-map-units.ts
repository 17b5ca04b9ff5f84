import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import type { MapUnit } from '../../ui/charts/choropleth-map.tsx';
import { classOf } from '../../ui/charts/class-limits.ts';
import type { MapShape } from '../../ui/charts/map-shapes.ts';
import type { BoardBoundary } from './board-boundary.ts';
import { distanceText, reachedOf, valueText, type BoardIndicator } from './figure-text.ts';
import { mapClasses, type MapClasses, type Measure } from './map-classes.ts';

/** What a map shows: its shapes, its units with their values, and the classes of these. */
export interface MapContent extends MapClasses {
  readonly shapes: readonly MapShape[] | undefined;
  readonly units: readonly MapUnit[];
  /** Units in each class, and those without value. */
  readonly counts: readonly number[];
  readonly without: number;
}

/** Returns what the map of a board shows; `area`: the old province it is narrowed to. */
export function useMapUnits(
  board: Board,
  indicator: BoardIndicator,
  boundary: BoardBoundary,
  measure: Measure,
  all: readonly MapShape[] | undefined,
  area: string | undefined,
): MapContent {
  const { t } = useTranslation('coverage');
  const isPlace = boundary.shows === 'place';
  const lines = isPlace ? board.own.filter((line) => line.indicator === board.indicator) : board.parts;
  const codes = lines.map(({ unit }) => unit.territoryCode).join(' ');
  const shapes = useMemo(() => {
    const known = new Set(codes.split(' '));
    const isNational = boundary.file.startsWith('provinces-');
    return all?.filter(
      ({ code, formerProvince }) =>
        (!isNational || known.has(code)) && (area === undefined || formerProvince === area),
    );
  }, [all, codes, boundary.file, area]);
  const shown = new Set(shapes?.map(({ code }) => code));
  const valueOf = (line: CoverageLine): number | null =>
    measure === 'rate' ? reachedOf(line, indicator) : line[measure];
  const textOf = (value: number | null): string => {
    if (value === null) return t('map.none');
    if (measure === 'rate') return valueText(value, indicator);
    return measure === 'distance' ? distanceText(value, indicator) : formatKnown(value);
  };
  const units = lines
    .filter(({ unit }) => shapes === undefined || shown.has(unit.territoryCode ?? ''))
    .map((line) => ({
      key: line.unit.key,
      code: line.unit.territoryCode ?? '',
      name: line.unit.name,
      value: valueOf(line),
      text: textOf(valueOf(line)),
    }));
  const values = units.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = mapClasses(measure, values);
  return {
    ...classes,
    shapes,
    units,
    counts: classes.palette.map(
      (_, at) => values.filter((value) => classOf(value, classes.limits) === at).length,
    ),
    without: units.length - values.length,
  };
}
