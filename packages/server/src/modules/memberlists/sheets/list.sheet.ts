import { LIST_KIND_NAMES, LIST_SCHEME_NAMES } from '@ansinh/contract/memberlists/list-names';
import { whyListed } from '@ansinh/contract/memberlists/why-listed';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Sheet, SheetColumn } from '../../../platform/sheets/write-sheet.ts';
import type { ListedPerson, StoredListEntry } from '../db/list-entries.repo.ts';

/** A line of a list with what its columns say of the person. */
export interface ListLine {
  readonly entry: StoredListEntry;
  readonly person: ListedPerson | undefined;
}

const SEX = { male: 'Nam', female: 'Nữ' } as const;

/** The columns of the layout participants-monthly, in its order and with its headers. */
export const LIST_COLUMNS: readonly SheetColumn<ListLine>[] = [
  text('Danh sách', 16, ({ entry }) => LIST_KIND_NAMES[entry.kind]),
  text('Loại bảo hiểm', 18, ({ entry }) => LIST_SCHEME_NAMES[entry.scheme]),
  text('Họ và tên', 26, ({ entry }) => entry.fullName),
  text('Ngày sinh', 12, writtenBirth),
  text('Giới tính', 9, ({ person }) => (person?.sex ? SEX[person.sex] : null)),
  text('Số CCCD/CMND', 16, ({ person }) => person?.identityNumber),
  text('Mã số BHXH', 14, ({ person }) => person?.bhxhNumber),
  text('Số thẻ BHYT', 18, ({ person }) => person?.card),
  text('Mã hộ gia đình', 16, ({ entry }) => entry.household),
  text('Thôn, tổ dân phố', 20, ({ entry }) => entry.villageName),
  text('Xã, phường', 20, ({ entry }) => entry.communeName),
  text('Địa chỉ cư trú', 28, ({ person }) => person?.address),
  text('Điện thoại', 14, ({ person }) => person?.phone),
  { header: 'Hạn đóng', width: 12, type: 'date', value: ({ entry }) => entry.dueOn },
  { header: 'Tạm dừng từ', width: 12, type: 'date', value: suspendedFrom },
  text('Mã nhóm đối tượng', 12, ({ entry }) => entry.reasons.support ?? entry.reasons.group),
  text('Ghi chú', 50, ({ entry }) => whyListed(entry)),
];

/** A month's list as a sheet; `marks` say who took it, when and for what. */
export function listSheet(
  lines: readonly ListLine[],
  title: string,
  marks: readonly string[],
  mark: NonNullable<Sheet<ListLine>['mark']>,
): Sheet<ListLine> {
  return { name: 'Danh sách', title, notes: marks, columns: LIST_COLUMNS, rows: lines, mark };
}

function text(
  header: string,
  width: number,
  value: (line: ListLine) => string | null | undefined,
): SheetColumn<ListLine> {
  return { header, width, type: 'text', value: (line) => value(line) ?? null };
}

function suspendedFrom({ entry }: ListLine): string | null {
  return entry.kind === 'suspended' && entry.reasons.until !== undefined
    ? addDays(entry.reasons.until, 1)
    : null;
}

function writtenBirth({ entry, person }: ListLine): string | null {
  if (entry.birth === null) return null;
  const [year = '', month = '', day = ''] = entry.birth.split('-');
  return { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[
    person?.birthPrecision ?? 'year'
  ];
}
