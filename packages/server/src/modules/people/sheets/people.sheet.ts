import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { StoredPerson } from '../db/people.repo.ts';

const SEX = { male: 'Nam', female: 'Nữ' } as const;

/** The register's list as a sheet; `marks` say who took it, when and for what. */
export function peopleSheet(rows: readonly StoredPerson[], marks: readonly string[]): Sheet<StoredPerson> {
  return {
    name: 'Người tham gia',
    title: 'Danh sách người trong sổ',
    notes: marks,
    columns: [
      { header: 'Họ và tên', width: 28, type: 'text', value: (row) => row.fullName },
      {
        header: 'Ngày sinh',
        width: 13,
        type: 'text',
        value: (row) => writtenBirth(row),
      },
      { header: 'Giới tính', width: 10, type: 'text', value: (row) => row.sex && SEX[row.sex] },
      { header: 'Số CCCD/CMND', width: 16, type: 'text', value: (row) => row.identityNumber },
      { header: 'Mã số BHXH', width: 14, type: 'text', value: (row) => row.bhxhNumber },
      { header: 'Xã, phường', width: 22, type: 'text', value: (row) => row.communeName },
      { header: 'Thôn, tổ dân phố', width: 20, type: 'text', value: (row) => row.village },
      { header: 'Nhóm', width: 12, type: 'text', value: (row) => row.groups.join(', ') },
      { header: 'Đang tham gia', width: 22, type: 'text', value: (row) => row.schemes.join(', ') },
    ],
    rows,
  };
}

function writtenBirth({ birth, birthPrecision }: StoredPerson): string | null {
  if (birth === null) return null;
  const [year = '', month = '', day = ''] = birth.split('-');
  return { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[birthPrecision];
}
