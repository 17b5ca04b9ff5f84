import type { Sheet, SheetColumn } from '../../../platform/sheets/write-sheet.ts';
import type { StoredPupil } from '../db/pupils.repo.ts';
import { WHY_WORDS } from './why-words.ts';

const SEX = { male: 'Nam', female: 'Nữ' } as const;

const MONEY: readonly SheetColumn<StoredPupil>[] = [
  { header: 'Tiền đóng (đ)', width: 14, type: 'number', value: (row) => row.paid },
  { header: 'Thẻ từ ngày', width: 13, type: 'date', value: (row) => row.paidFrom },
  { header: 'Thẻ đến ngày', width: 13, type: 'date', value: (row) => row.paidUntil },
];

const COVER: readonly SheetColumn<StoredPupil>[] = [
  { header: 'BHYT', width: 34, type: 'text', value: (row) => WHY_WORDS[row.why] },
  { header: 'Nhóm', width: 8, type: 'text', value: (row) => row.insuredGroup },
  { header: 'Đến ngày', width: 13, type: 'date', value: (row) => row.insuredUntil },
];

/** Pupils as a sheet: a class with everybody, or the list for cards. */
export function rosterSheet(
  rows: readonly StoredPupil[],
  head: { readonly title: string; readonly notes: readonly string[]; readonly money: boolean },
): Sheet<StoredPupil> {
  const order = new Map(rows.map((row, at) => [row, at + 1]));
  return {
    name: 'Học sinh',
    title: head.title,
    notes: head.notes,
    columns: [
      { header: 'STT', width: 6, type: 'number', value: (row) => order.get(row) ?? null },
      { header: 'Họ và tên', width: 28, type: 'text', value: (row) => row.fullName },
      { header: 'Ngày sinh', width: 13, type: 'text', value: writtenBirth },
      { header: 'Giới tính', width: 10, type: 'text', value: (row) => row.sex && SEX[row.sex] },
      { header: 'Số định danh cá nhân/CCCD', width: 18, type: 'text', value: (row) => row.identityNumber },
      { header: 'Mã số BHXH', width: 14, type: 'text', value: (row) => row.bhxhNumber },
      { header: 'Lớp', width: 10, type: 'text', value: (row) => row.className },
      { header: 'Xã, phường nơi ở', width: 22, type: 'text', value: (row) => row.communeName },
      ...(head.money ? MONEY : COVER),
      { header: 'Ghi chú', width: 24, type: 'text', value: (row) => row.note },
    ],
    rows,
  };
}

function writtenBirth({ birth, birthPrecision }: StoredPupil): string | null {
  if (birth === null) return null;
  const [year = '', month = '', day = ''] = birth.split('-');
  return { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[birthPrecision];
}
