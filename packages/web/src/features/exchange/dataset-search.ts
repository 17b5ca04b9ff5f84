export const SIDES = ['gui', 'nhan', 'tat-ca'] as const;
export type Side = (typeof SIDES)[number];

/** Filters of the datasets as they stand in the address. */
export type DatasetSearch = {
  readonly q?: string | undefined;
  readonly vai?: Side | undefined;
  readonly nhip?: string | undefined;
  readonly vanban?: string | undefined;
};

/** Returns the filters of an address; what cannot be a filter is dropped. */
export function readDatasetSearch(search: Record<string, unknown>): DatasetSearch {
  const { q, nhip, vanban } = search;
  const vai = SIDES.find((one) => one === search['vai']);
  return {
    ...((typeof q === 'string' && q !== '') || typeof q === 'number' ? { q: String(q) } : {}),
    ...(vai === undefined ? {} : { vai }),
    ...(typeof nhip === 'string' ? { nhip } : {}),
    ...(typeof vanban === 'string' ? { vanban } : {}),
  };
}
