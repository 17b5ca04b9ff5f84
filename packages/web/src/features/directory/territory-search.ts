/** The two structures of administrative units: three levels to 30/6/2025, two levels from 01/7/2025. */
export const STRUCTURES = ['2025', '2024'] as const;

export type Structure = (typeof STRUCTURES)[number];

/** Last day of the structure of three levels. */
export const LAST_DAY_OF_2024 = '2025-06-30';

/** What the page of territories shows, as it stands in the address. */
export type TerritorySearch = {
  readonly structure?: Structure | undefined;
  readonly q?: string | undefined;
  readonly code?: string | undefined;
};

/** Returns what an address asks for; the router reads "2024" and codes like "51" as numbers. */
export function readTerritorySearch(search: Record<string, unknown>): TerritorySearch {
  const structure = STRUCTURES.find((one) => one === String(search['structure']));
  const q = textOf(search['q']);
  const code = textOf(search['code']);
  return {
    ...(structure === undefined ? {} : { structure }),
    ...(q === undefined ? {} : { q }),
    ...(code === undefined ? {} : { code }),
  };
}

function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}
