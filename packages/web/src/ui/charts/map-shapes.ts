/** Longitude and latitude in degrees (WGS84). */
export type Place = readonly [number, number];

/** One area: its outline first, then the holes in it. */
export type Area = readonly (readonly Place[])[];

/** One unit of a boundary file. An archipelago has many areas. */
export interface MapShape {
  readonly code: string;
  readonly name: string;
  /** The old province it lay in, where the file says so. */
  readonly formerProvince: string | null;
  /** Part of its outline is approximate, as the file says of shared districts. */
  readonly isApproximate: boolean;
  readonly areas: readonly Area[];
}

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** Returns the units of a boundary file (GeoJSON of polygons and multipolygons). Throws when it is something else. */
export function readShapes(file: unknown): MapShape[] {
  const { features } = file as { readonly features?: readonly Feature[] };
  if (!Array.isArray(features)) throw new TypeError('not a collection of boundaries');
  return features.map(({ properties, geometry }: Feature) => ({
    code: String(properties['code']),
    name: String(properties['name']),
    formerProvince: typeof properties['province_2024'] === 'string' ? properties['province_2024'] : null,
    isApproximate: Number(properties['approx_communes'] ?? 0) > 0,
    areas: areasOf(geometry),
  }));
}

function areasOf({ type, coordinates }: Feature['geometry']): readonly Area[] {
  if (type === 'Polygon') return [coordinates as Area];
  if (type === 'MultiPolygon') return coordinates as readonly Area[];
  throw new TypeError(`not an area: ${type}`);
}
