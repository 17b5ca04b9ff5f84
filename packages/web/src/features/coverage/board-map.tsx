import type { Board } from '@ansinh/contract/coverage/board.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatKnown, formatNumber, formatSigned } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { ChartFrame } from '../../ui/charts/chart-frame.tsx';
import { ChoroplethMap } from '../../ui/charts/choropleth-map.tsx';
import { classText, MapLegend } from '../../ui/charts/map-legend.tsx';
import { useBoundary } from '../../ui/charts/use-boundary.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { BoardBoundary } from './board-boundary.ts';
import { type BoardIndicator } from './figure-text.ts';
import type { Measure } from './map-classes.ts';
import { MapTools } from './map-tools.tsx';
import { useFigureWords } from './use-figure-words.ts';
import { useMapUnits } from './use-map-units.ts';

interface Props {
  readonly board: Board;
  readonly indicator: BoardIndicator;
  readonly boundary: BoardBoundary;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly active: string | null;
  readonly onActive: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
}

/** The parts of a unit on the map, coloured by how far they are. */
export function BoardMap({ board, indicator, boundary, measure, onMeasure, ...pointing }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const [area, setArea] = useState<string | undefined>();
  const { data: all, isError } = useBoundary(boundary.file);
  const map = useMapUnits(board, indicator, boundary, measure, all, area);
  const isPlace = boundary.shows === 'place';
  const title = isPlace ? t('map.placeTitle') : t(`map.title.${measure}`, { name: indicator.name });
  const words = {
    below: (limit: string) => t('map.below', { limit }),
    between: (from: string, to: string) => t('map.between', { from, to }),
    from: (limit: string) => t('map.from', { limit }),
    all: t('map.all'),
    none: t('map.none'),
    count: (count: number) => t('map.count', { count }),
  };
  const format = (limit: number): string => {
    const digits = Number.isInteger(limit) ? 0 : 1;
    if (measure === 'distance') return formatSigned(limit, digits);
    return measure === 'rate' ? formatNumber(limit, digits) : formatKnown(limit);
  };
  const said = map.units.find(({ key }) => key === pointing.active);
  const asOf = board.own.find((line) => line.indicator === indicator.code)?.asOf;
  return (
    <ChartFrame
      title={title}
      note={`${board.unit.name} · ${monthText(board.month)}`}
      source={t('map.source')}
      tools={
        !isPlace && (
          <MapTools measure={measure} onMeasure={onMeasure} shapes={all} area={area} onArea={setArea} />
        )
      }
      png={{
        verb: t('png.save'),
        frame: {
          title,
          name: `ban-do-${indicator.code}-${board.month}`,
          lines: [
            `${board.unit.name} · ${monthText(board.month)} · ${t(`view.${board.view}`)}`,
            ...(asOf == null ? [] : [t('png.asOf', { date: formatDate(asOf) })]),
          ],
          legend: [
            ...map.palette.map((color, at) => ({
              color,
              text: `${classText(at, map.limits.map(format), words)} ${words.count(map.counts[at] ?? 0)}`,
            })),
            ...(map.without > 0 ? [{ color: null, text: t('map.none') }] : []),
          ],
          foot: [t('map.source')],
        },
      }}
    >
      {isError && <Callout tone="amber">{t('map.failed')}</Callout>}
      {map.shapes === undefined && !isError && <Skeleton lines={10} />}
      {map.shapes !== undefined && (
        <ChoroplethMap
          label={title}
          shapes={map.shapes}
          units={map.units}
          limits={map.limits}
          palette={map.palette}
          active={pointing.active}
          onActive={pointing.onActive}
          onOpen={isPlace ? undefined : pointing.onOpen}
        />
      )}
      {isPlace ? (
        <p className="muted">{t('map.place', { name: board.unit.name })}</p>
      ) : (
        <>
          <p className="map-said">{said === undefined ? t('map.hint') : `${said.name}: ${said.text}`}</p>
          <MapLegend
            title={t(`map.legend.${measure}`, { unit: indicator.unit })}
            limits={map.limits}
            palette={map.palette}
            format={format}
            counts={map.counts}
            without={map.without}
            words={words}
          />
        </>
      )}
    </ChartFrame>
  );
}
