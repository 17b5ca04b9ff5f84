import type { DatasetLayout } from '@ansinh/domain/exchange';
import { sql, type Sql } from '../../../platform/database/sql.ts';

/** Columns of the sector's own forms that mean the same as those of the product's lists. */
const SECTOR_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'd02-lt': {
    so_giay_to: 'cmnd',
    ma_bhxh: 'ma_so_bhxh',
    dien_thoai: 'dien_thoai_lien_he',
    dia_chi: 'dia_chi_thuong_tru',
    ma_ho: 'ma_so_ho_gia_dinh',
  },
  'd03-ts': {
    ho_ten: 'full_name',
    ngay_sinh: 'birth_date',
    gioi_tinh: 'gender',
    ma_bhxh: 'insurance_no',
    dia_chi: 'address',
    ma_ho: 'household_no',
  },
  '01b-hsb': { ho_ten: 'ho_va_ten', ma_bhxh: 'so_so_bhxh', so_giay_to: 'so_cmnd' },
};

/** Returns the SQL of a layout's column in a row `r` of submission_rows; null where the layout has no such column. */
export function stagedValue(layout: DatasetLayout, ...keys: readonly string[]): Sql {
  const own = SECTOR_KEYS[layout.id];
  const wanted = own === undefined ? keys : keys.map((key) => own[key] ?? key);
  const at = layout.columns.findIndex(({ key }) => wanted.includes(key));
  return at < 0 ? sql`null::text` : sql`r.values[${at + 1}::integer]`;
}
