import type { Pack } from '../../regulations/index.ts';
import type { PackIndicator } from '../db/adopted-plans.repo.ts';

/** Returns the indicators a pack lists as the catalogue would hold them: a unit that begins with "%" is a rate, the rest are counts. */
export function packIndicators({ facts }: Pack): PackIndicator[] {
  return facts.indicators.map(({ code, name, scheme, unit, group, direction, basis }) => ({
    code,
    name,
    scheme,
    measure: unit.startsWith('%') ? 'rate' : 'count',
    unit,
    groupName: group,
    direction,
    basis: [{ regulation: facts.code, provision: basis }],
    source: `packs/${facts.id}`,
  }));
}
