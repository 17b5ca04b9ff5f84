import { SUCCESSORS, type PeopleTables } from './people-tables.ts';
import { COMMUNE, COMMUNE_NAME, HAMLET, HAMLET_RARITY, PROVINCE } from './person-record.ts';
import { floatOf } from './compare-names.ts';
import type { Evidence } from './evidence.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Levels of agreement between two addresses. */
export const PLACE_LEVEL = { MISSING: 0, EQUAL: 1, PART_OF: 2, MERGED: 3, PROVINCE: 4, DIFFERS: 5 } as const;
/** Levels of agreement between what stands before the commune. */
export const HAMLET_LEVEL = { MISSING: 0, EQUAL: 1, DIFFERS: 2 } as const;

const W = WEIGHTS.place;
const H = WEIGHTS.hamlet;

/** Compares the communes of two records, of before and since 1 July 2025. */
export function comparePlaces(
  a: Uint32Array,
  at: number,
  b: Uint32Array,
  bt: number,
  tables: PeopleTables,
  rarity: (place: number) => number,
  out: Evidence,
): void {
  const placeA = a[at + COMMUNE] ?? 0;
  const placeB = b[bt + COMMUNE] ?? 0;
  const nameA = a[at + COMMUNE_NAME] ?? 0;
  const nameB = b[bt + COMMUNE_NAME] ?? 0;
  if (placeA === 0 || placeB === 0) {
    if (nameA === 0 || nameB === 0) return out.set(PLACE_LEVEL.MISSING, 0, 0);
    if (nameA === nameB)
      return out.set(PLACE_LEVEL.EQUAL, Math.min(W.equalMost, rarity(nameA)) + W.equal, W.household);
    return out.set(PLACE_LEVEL.PROVINCE, W.sameProvince / 2, W.household);
  }
  const oldA = placeA >>> 16;
  const oldB = placeB >>> 16;
  const newA = placeA & 0xffff;
  const newB = placeB & 0xffff;
  const rare = (): number => Math.min(W.equalMost, rarity(newA), rarity(newB));
  if (oldA !== 0 && oldB !== 0) {
    if (oldA === oldB) return out.set(PLACE_LEVEL.EQUAL, rare() + W.equal + 0.8, W.household);
    if (newA === newB) return out.set(PLACE_LEVEL.MERGED, W.merged, W.household);
  } else {
    if (newA === newB) return out.set(PLACE_LEVEL.EQUAL, rare() + W.equal, W.household);
    const old = oldA === 0 ? oldB : oldA;
    const now = oldA === 0 ? newA : newB;
    if (old !== 0)
      for (let next = 1; next < SUCCESSORS; next++)
        if (tables.successors[old * SUCCESSORS + next] === now)
          return out.set(PLACE_LEVEL.PART_OF, rare() + W.partOf, W.household);
  }
  const same = a[at + PROVINCE] === b[bt + PROVINCE];
  out.set(
    same ? PLACE_LEVEL.PROVINCE : PLACE_LEVEL.DIFFERS,
    same ? W.sameProvince : W.differs,
    W.household - 1,
  );
}

/** Compares what stands before the commune; says nothing once communes differ. */
export function compareHamlets(
  a: Uint32Array,
  at: number,
  b: Uint32Array,
  bt: number,
  place: number,
  out: Evidence,
): void {
  const own = a[at + HAMLET] ?? 0;
  const other = b[bt + HAMLET] ?? 0;
  if (own === 0 || other === 0 || place > PLACE_LEVEL.MERGED) return out.set(HAMLET_LEVEL.MISSING, 0, 0);
  if (own !== other) return out.set(HAMLET_LEVEL.DIFFERS, H.differs, 0);
  const rarity = Math.min(
    floatOf(a[at + HAMLET_RARITY] ?? 0),
    floatOf(b[bt + HAMLET_RARITY] ?? 0),
    H.equalMost,
  );
  out.set(HAMLET_LEVEL.EQUAL, Math.max(0, rarity + H.equal), H.householdEqual);
}
