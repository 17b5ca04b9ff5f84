import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One old commune with its district and province, and what it became on 1 July 2025. */
export interface Place {
  readonly code: string;
  readonly province: string;
  /** Kind and name, such as "Xã Đăk Long". */
  readonly commune: string;
  readonly district: string;
  readonly provinceName: string;
  readonly newCommune: string;
  readonly newProvinceName: string;
  /** Whether the new commune has another name than the old one. */
  readonly renamed: boolean;
}

const REFERENCE = join(import.meta.dirname, '../../db/reference');

function rowsOf(file: string): string[][] {
  const lines = readFileSync(join(REFERENCE, file), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => line.split(','));
}

/** Returns the communes of some old provinces (two-digit codes) from the reference data of the platform. */
export function readPlaces(provinces: readonly string[]): Place[] {
  const names = new Map<string, { full: string; name: string; parent: string; province: string }>();
  for (const [code = '', structure, , full = '', name = '', , parent = '', province = ''] of rowsOf(
    'territories.csv',
  ))
    names.set(`${structure} ${code}`, { full, name, parent, province });
  const places = new Map<string, Place>();
  for (const [from, code = '', to, next = ''] of rowsOf('territory-successions.csv')) {
    const old = names.get(`${from} ${code}`);
    const after = names.get(`${to} ${next}`);
    if (old === undefined || after === undefined || code.length !== 5 || from !== '2024' || to !== '2025')
      continue;
    if (!provinces.includes(old.province)) continue;
    places.set(code, {
      code,
      province: old.province,
      commune: old.full,
      district: names.get(`2024 ${old.parent}`)?.full ?? '',
      provinceName: names.get(`2024 ${old.province}`)?.full ?? '',
      newCommune: after.full,
      newProvinceName: names.get(`2025 ${after.province}`)?.full ?? '',
      renamed: after.name !== old.name,
    });
  }
  return [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
