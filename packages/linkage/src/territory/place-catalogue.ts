import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A commune of the catalogue, of before or since 1 July 2025. */
export interface Commune {
  /** Number among the old or among the new communes, 1 on; several names may share one number over time. */
  readonly number: number;
  readonly old: boolean;
  readonly fullName: string;
  /** Kind in comparison form ("xa3"), name in comparison form with marks, joined. */
  readonly kind: string;
  readonly marked: string;
  /** Keys of names above: district (old ones), province of before and since. */
  readonly district: string;
  readonly provinces: readonly string[];
  /** Number of the province it belongs to since 1 July 2025. */
  readonly province: number;
}

/** The communes of the country by name key, and which new communes each old one became (its main one first). */
export interface PlaceCatalogue {
  readonly byName: ReadonlyMap<string, readonly Commune[]>;
  /** By number of the old commune: numbers of its new ones. */
  readonly successors: readonly (readonly number[])[];
  /** Full names by number. */
  readonly oldNames: readonly string[];
  readonly newNames: readonly string[];
}

const FILE = join(import.meta.dirname, '../../data/places.csv');

/** Returns the catalogue bundled with the package; `tools/linkage-places.ts` writes it from the reference data. */
export function readCatalogue(): PlaceCatalogue {
  const byName = new Map<string, Commune[]>();
  const successors: number[][] = [[]];
  const oldNames: string[] = [''];
  const newNames: string[] = [''];
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n').slice(1)) {
    const [
      structure,
      number = '',
      fullName = '',
      kind = '',
      key = '',
      marked = '',
      district = '',
      provinces = '',
      province = '',
      next = '',
    ] = line.split(',');
    const commune: Commune = {
      number: Number(number),
      old: structure === 'old',
      fullName,
      kind,
      marked,
      district,
      provinces: provinces.split('|'),
      province: Number(province),
    };
    (commune.old ? oldNames : newNames)[commune.number] = fullName;
    if (commune.old) successors[commune.number] = next === '' ? [] : next.split('|').map(Number);
    const same = byName.get(key);
    if (same) same.push(commune);
    else byName.set(key, [commune]);
  }
  return { byName, successors, oldNames, newNames };
}
