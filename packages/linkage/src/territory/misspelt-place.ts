import type { Commune, PlaceCatalogue } from './place-catalogue.ts';

/** Provinces with a smaller share of the addresses are not searched. */
const LEAST_SHARE = 0.005;
const SHORTEST = 4;

/** Finds communes whose name is written with one wrong, missing or additional letter, or two letters swapped. */
export class MisspeltPlaces {
  readonly #catalogue: PlaceCatalogue;
  readonly #weights: Float32Array;
  /** Names of communes by what is left of them without one letter; made when first asked for. */
  #shortened: Map<string, string[]> | undefined;

  /** `weights` = share of each province (since 2025) in the addresses. */
  constructor(catalogue: PlaceCatalogue, weights: Float32Array) {
    this.#catalogue = catalogue;
    this.#weights = weights;
  }

  /** Returns the communes that fit best, by the district and province `around` names; none when several names fit. */
  find(name: string, around: string): { readonly key: string; readonly communes: readonly Commune[] } {
    const keys = new Set<string>();
    this.#shortened ??= this.#shorten();
    if (name.length >= SHORTEST)
      for (const short of [name, ...shortened(name)])
        for (const key of this.#shortened.get(short) ?? [])
          if (Math.abs(key.length - name.length) <= 1) keys.add(key);
    let best: Commune[] = [];
    let bestPoints = 0;
    let bestKey = '';
    for (const key of [...keys].sort())
      for (const commune of this.#catalogue.byName.get(key) ?? []) {
        const points = this.#points(commune, around);
        if (points < bestPoints || points === 0) continue;
        if (points > bestPoints) best = [];
        if (best.length > 0 && key !== bestKey) return { key: '', communes: [] };
        best.push(commune);
        bestPoints = points;
        bestKey = key;
      }
    return { key: bestKey, communes: best };
  }

  /** Named above it counts most; else the lists must be of its province. */
  #points(commune: Commune, around: string): number {
    const district = commune.district !== '' && around.includes(commune.district) ? 4 : 0;
    const province = commune.provinces.some((one) => one !== '' && around.includes(one)) ? 2 : 0;
    const share = (this.#weights[commune.province] ?? 0) >= LEAST_SHARE ? 1 : 0;
    return share === 0 ? 0 : district + province + share;
  }

  #shorten(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const [key, communes] of this.#catalogue.byName) {
      if (
        key.length < SHORTEST ||
        !communes.some(({ province }) => (this.#weights[province] ?? 0) >= LEAST_SHARE)
      )
        continue;
      for (const short of [key, ...shortened(key)]) {
        const same = found.get(short);
        if (same === undefined) found.set(short, [key]);
        else same.push(key);
      }
    }
    return found;
  }
}

function shortened(key: string): string[] {
  return Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}
