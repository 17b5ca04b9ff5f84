import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAdministrativeName } from '@ansinh/vietnamese/administrative-name';
import { placeForm, tokenForms } from '../text/token-form.ts';

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
  readonly oldCount: number;
  readonly newCount: number;
  /** Full names by number. */
  readonly oldNames: readonly string[];
  readonly newNames: readonly string[];
}

const FILE = join(import.meta.dirname, '../../data/places.csv');

/** Returns the key of a place's name: no marks, no spaces, one spelling. */
export function placeKey(name: string): string {
  return tokenForms(name).map(placeForm).join('');
}

function bareName(fullName: string): string {
  return parseAdministrativeName(fullName).name;
}

/** Returns the catalogue bundled with the package. */
export function readCatalogue(): PlaceCatalogue {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n').slice(1);
  const rows = lines.map((line) => line.split(','));
  const above = new Map<string, { key: string; parent: string; next: string }>();
  const numbers = { old: new Map<string, number>(), new: new Map<string, number>() };
  const provinces = new Map<string, number>();
  for (const [structure = '', level = '', code = '', fullName = '', parent = '', next = ''] of rows)
    if (level === 'commune') {
      const own = structure === '2024' ? numbers.old : numbers.new;
      if (!own.has(code)) own.set(code, own.size + 1);
    } else {
      above.set(structure + code, { key: placeKey(bareName(fullName)), parent, next });
      if (structure === '2025' && !provinces.has(code)) provinces.set(code, provinces.size + 1);
    }
  const byName = new Map<string, Commune[]>();
  const successors: number[][] = [[]];
  const oldNames: string[] = [''];
  const newNames: string[] = [''];
  for (const [structure = '', level, code = '', fullName = '', parent = '', next = ''] of rows) {
    if (level !== 'commune') continue;
    const old = structure === '2024';
    const number = (old ? numbers.old : numbers.new).get(code) ?? 0;
    const parsed = parseAdministrativeName(fullName);
    const district = old ? above.get(`2024${parent}`) : undefined;
    const provinceCode = old ? (district?.parent ?? '') : parent;
    const own = above.get((old ? '2024' : '2025') + provinceCode);
    const newProvince = old ? (own?.next.split('|')[0] ?? '') : provinceCode;
    const since = above.get(`2025${newProvince}`);
    (old ? oldNames : newNames)[number] = fullName;
    if (old)
      successors[number] = next.split('|').flatMap((one) => {
        const found = numbers.new.get(one);
        return found === undefined ? [] : [found];
      });
    const key = placeKey(parsed.name);
    const commune: Commune = {
      number,
      old,
      fullName,
      kind: tokenForms(parsed.type ?? '').join(' '),
      marked: tokenForms(parsed.name).join(''),
      district: district?.key ?? '',
      provinces: [...new Set([own?.key ?? '', since?.key ?? ''])],
      province: provinces.get(newProvince) ?? 0,
    };
    const same = byName.get(key);
    if (same) same.push(commune);
    else byName.set(key, [commune]);
  }
  return { byName, successors, oldCount: numbers.old.size, newCount: numbers.new.size, oldNames, newNames };
}
