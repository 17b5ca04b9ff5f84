import type { UnitKind } from '@ansinh/contract/indicators/indicators.schemas';
import type { NewCell } from '../db/target-cells.repo.ts';
import type { CitedTarget } from './pack-targets.ts';

/** The unit a document speaks of when it says "toàn tỉnh", and the structure its other areas belong to. */
export interface DocumentArea {
  readonly structure: string;
  readonly code: string;
}

/** The figures of a document for one indicator and year: the unit's own row and those of its parts. */
export interface PackPlan {
  readonly indicator: string;
  readonly year: number;
  /** Null: only the unit itself has a figure. */
  readonly partKind: UnitKind | null;
  /** Clauses that print them: "II.2.a; PL1". */
  readonly provision: string;
  readonly cells: readonly NewCell[];
}

const WHOLE = 'Toàn tỉnh';

/**
 * Returns the targets of a document as plans, every figure as printed: the province's own row is its own target and is never worked
 * out from the others. `kinds`: kind of every unit that exists. Areas that are no unit are told in `skipped`, one sentence each.
 */
export function packPlans(
  targets: readonly CitedTarget[],
  area: DocumentArea,
  kinds: ReadonlyMap<string, UnitKind>,
): { plans: PackPlan[]; skipped: string[] } {
  const skipped: string[] = [];
  const whole = `${area.structure}:${area.code}`;
  const placed = targets.flatMap((target) => {
    const key = unitOf(target, whole, area.structure);
    if (key !== null && kinds.has(key)) return [{ target, key }];
    skipped.push(`${target.citation}, ${target.year}: “${target.area}” không phải một đơn vị của tỉnh`);
    return [];
  });
  const groups = Map.groupBy(placed, ({ target }) => `${target.indicator} ${target.year}`);
  const plans = [...groups.values()].map((rows): PackPlan => {
    const [{ target: first }] = rows as [(typeof rows)[number]];
    const parts = rows.filter(({ key }) => key !== whole);
    return {
      indicator: first.indicator,
      year: first.year,
      partKind: kinds.get(parts[0]?.key ?? '') ?? null,
      provision: [...new Set(rows.map(({ target }) => clauseOf(target)))].join('; '),
      cells: rows.map(({ target, key }) => ({
        unitKey: key,
        value: target.value,
        printed: target.printed,
        note: target.note ?? '',
        provision: clauseOf(target),
        operative: target.operative,
      })),
    };
  });
  return { plans, skipped };
}

function unitOf({ area, areaCode }: CitedTarget, whole: string, structure: string): string | null {
  if (areaCode !== null) return `${structure}:${areaCode}`;
  return area === WHOLE ? whole : null;
}

/** "KT210 PL1" without the name of the document. */
function clauseOf({ citation }: CitedTarget): string {
  return citation.slice(citation.indexOf(' ') + 1);
}
