import { useTranslation } from 'react-i18next';
import type { MapShape } from '../../ui/charts/map-shapes.ts';
import { Select } from '../../ui/select.tsx';
import { useTopUnits } from './coverage.queries.ts';
import { MEASURES, type Measure } from './map-classes.ts';

const WHOLE = 'whole';

interface Props {
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly shapes: readonly MapShape[] | undefined;
  /** The old province that the map is narrowed to. */
  readonly area: string | undefined;
  readonly onArea: (area: string | undefined) => void;
}

/** What the colours show, and which of the old provinces of a merged one is looked at. */
export function MapTools({ measure, onMeasure, shapes = [], area, onArea }: Props) {
  const { t } = useTranslation('coverage');
  const top = useTopUnits();
  const codes = [...new Set(shapes.map(({ formerProvince }) => formerProvince))].filter(
    (code) => code !== null,
  );
  const nameOf = (code: string): string =>
    top.data?.items.find(({ key }) => key === `2024:${code}`)?.name ?? code;
  return (
    <>
      {codes.length > 1 && (
        <span className="map-measure">
          <Select
            label={t('map.area')}
            choices={[
              { id: WHOLE, label: t('map.whole') },
              ...codes.map((id) => ({ id, label: t('map.former', { name: nameOf(id) }) })),
            ]}
            value={area ?? WHOLE}
            onChange={(id) => onArea(id === WHOLE ? undefined : id)}
          />
        </span>
      )}
      <span className="map-measure">
        <Select
          label={t('map.measure')}
          choices={MEASURES.map((id) => ({ id, label: t(`map.show.${id}`) }))}
          value={measure}
          onChange={onMeasure}
        />
      </span>
    </>
  );
}
