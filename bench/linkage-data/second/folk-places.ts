import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './dice.ts';

/** A commune of before July 2025 and what it became. */
export interface OldCommune {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly provinceCode: string;
  readonly now: string;
  readonly nowProvince: string;
}

const REFERENCE = join(import.meta.dirname, '../../../db/reference');
const rowsOf = (file: string): string[][] =>
  readFileSync(join(REFERENCE, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** Returns the communes of the provinces with these codes of before July 2025. */
export function communesOf(provinces: readonly string[]): OldCommune[] {
  const names = new Map<string, string>();
  const parents = new Map<string, string>();
  const communes: string[] = [];
  for (const [code = '', structure = '', level, name = '', , , parent = '', province = '', , to] of rowsOf(
    'territories.csv',
  )) {
    if (to === '2025-02-28') continue;
    names.set(`${structure}/${code}`, name);
    parents.set(`${structure}/${code}`, structure === '2025' ? province : parent);
    if (structure === '2024' && level === 'commune' && provinces.includes(province)) communes.push(code);
  }
  const next = new Map<string, string>();
  for (const [, from = '', , to = '', , part] of rowsOf('territory-successions.csv'))
    if (part === 'full' || !next.has(from)) next.set(from, to);
  return communes.flatMap((code): OldCommune[] => {
    const district = parents.get(`2024/${code}`) ?? '';
    const province = parents.get(`2024/${district}`) ?? '';
    const now = next.get(code) ?? '';
    const name = (key: string): string => names.get(key) ?? '';
    if (name(`2025/${now}`) === '' || name(`2024/${district}`) === '') return [];
    return [
      {
        name: name(`2024/${code}`),
        district: name(`2024/${district}`),
        province: name(`2024/${province}`),
        provinceCode: province,
        now: name(`2025/${now}`),
        nowProvince: name(`2025/${parents.get(`2025/${now}`) ?? ''}`),
      },
    ];
  });
}

const STREETS =
  'Lê Lợi,Trần Phú,Hùng Vương,Nguyễn Huệ,Phan Đình Phùng,Hai Bà Trưng,Quang Trung,Lý Thường Kiệt,Bà Triệu,Đào Duy Từ,U Rê,Trường Chinh,Hoàng Văn Thụ'.split(
    ',',
  );
const VILLAGES =
  'Kon Rẫy,Plei Đôn,Đăk Wâk,Kon Klor,Plei Rơ Hai,Nà Sản,Pá Khoang,Bản Mòng,Kroong Klah,Đăk Mế,Đồng Tâm,Tân Lập,Hòa Bình,Phú Xuân,Bình An,Thanh Trung,Quyết Thắng'.split(
    ',',
  );

/** Returns what stands before the commune in an address. */
export function drawSpot(dice: Dice, commune: string): string {
  if (commune.startsWith('Phường') || commune.startsWith('Thị trấn')) {
    if (dice.chance(0.5))
      return `${dice.chance(0.5) ? 'Số ' : ''}${dice.between(1, 300)} ${dice.chance(0.4) ? 'đường ' : ''}${dice.of(STREETS)}`;
    return `${dice.of(['Tổ', 'Tổ dân phố', 'Khu phố', 'TDP'])} ${dice.between(1, 18)}`;
  }
  if (dice.chance(0.55)) return `Thôn ${dice.between(1, 12)}`;
  return `${dice.of(['Thôn', 'Làng', 'Bản', 'Ấp'])} ${dice.of(VILLAGES)}`;
}
