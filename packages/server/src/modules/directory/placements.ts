import { addDays } from '@ansinh/vietnamese/plain-date';
import type { AgencyData } from './directory-data.schemas.ts';

/** Parent and territory of an agency for a stretch of days before the present ones. */
export interface Placement {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly parent: string | null;
  readonly structure: string | null;
  readonly territory: string | null;
}

/**
 * Returns the stretches before an agency's present parent and territory, oldest first: cut wherever one of the two
 * changed ("to" = last day of the earlier one).
 */
export function earlierPlacements(agency: AgencyData): Placement[] {
  const { earlierParents, earlierTerritories } = agency;
  const lastDays = [...new Set([...earlierParents, ...earlierTerritories].map(({ to }) => to))].sort();
  let from = agency.validFrom;
  return lastDays.map((to) => {
    const parent = earlierParents.find((one) => one.to >= to)?.parent ?? agency.parent;
    const place = earlierTerritories.find((one) => one.to >= to) ?? agency.territory;
    const placement = {
      code: agency.code,
      from,
      to,
      parent,
      structure: place?.structure ?? null,
      territory: place?.code ?? null,
    };
    from = addDays(to, 1);
    return placement;
  });
}
