import { gradeOf } from '@ansinh/domain/pupils';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { StatedPupil } from '../db/pupil-writes.repo.ts';

const SEX: Readonly<Record<string, 'male' | 'female'>> = { male: 'male', female: 'female' };

/** Returns the pupil that a row of a list states; `communes` by their folded names and codes. */
export function statedPupil(
  row: Readonly<Record<string, string | null>>,
  communes: ReadonlyMap<string, string>,
): StatedPupil {
  const birth = row['ngay_sinh'] ?? null;
  const className = (row['lop'] ?? '').trim();
  const precision = birth?.length === 4 ? 'year' : birth?.length === 7 ? 'month' : 'day';
  return {
    className,
    grade: gradeOf(className),
    fullName: row['ho_ten'] ?? '',
    birthDate: birth === null ? null : `${birth}${{ year: '-01-01', month: '-01', day: '' }[precision]}`,
    birthPrecision: precision,
    sex: SEX[row['gioi_tinh'] ?? ''] ?? null,
    identityNumber: row['so_giay_to'] ?? null,
    bhxhNumber: row['ma_bhxh'] ?? null,
    statedCard: row['so_the_bhyt'] ?? null,
    commune: communes.get(foldDiacritics(row['xa_phuong'] ?? '')) ?? null,
    enrolledOn: row['ngay_nhap_hoc'] ?? null,
    note: row['ghi_chu'] ?? null,
  };
}
