import type { StoredMember } from '../db/members.repo.ts';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

/** A line of the list as it is written down. */
export interface SheetLine {
  readonly member: StoredMember;
  readonly side: 'in' | 'out';
  readonly order: number;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  recognised: 'Được công nhận',
  born: 'Mới sinh',
  'moved-in': 'Chuyển đến',
  missed: 'Bổ sung người bị sót',
  'other-group': 'Chuyển nhóm',
  'taken-over': 'Đã tham gia, nhận từ danh sách trước',
};
const OUT_WORDS: Readonly<Record<string, string>> = {
  died: 'Chết',
  'moved-out': 'Chuyển đi',
  'no-longer': 'Hết điều kiện',
  'other-group': 'Chuyển nhóm',
  duplicate: 'Trùng danh sách',
  grown: 'Hết tuổi',
  'wrong-entry': 'Ghi sai',
};

/** A list of increases and decreases with numbers, as Social Insurance needs it for cards. */
export function listSheet(
  title: string,
  notes: readonly string[],
  lines: readonly SheetLine[],
  mark: NonNullable<Sheet<SheetLine>['mark']>,
): Sheet<SheetLine> {
  return {
    name: 'Danh sách',
    title,
    notes,
    mark,
    columns: [
      { header: 'TT', width: 6, type: 'number', value: ({ order }) => order },
      {
        header: 'Tăng, giảm',
        width: 10,
        type: 'text',
        value: ({ side }) => (side === 'in' ? 'Tăng' : 'Giảm'),
      },
      { header: 'Họ và tên', width: 28, type: 'text', value: ({ member }) => member.fullName },
      { header: 'Ngày sinh', width: 12, type: 'date', value: ({ member }) => birthWords(member) },
      { header: 'Giới tính', width: 9, type: 'text', value: ({ member }) => sexWords(member.sex) },
      { header: 'Dân tộc', width: 12, type: 'text', value: ({ member }) => member.ethnicity },
      { header: 'Số CCCD/CMND', width: 15, type: 'text', value: ({ member }) => member.identityNumber },
      { header: 'Mã số BHXH', width: 13, type: 'text', value: ({ member }) => member.bhxhNumber },
      { header: 'Mã nhóm đối tượng', width: 10, type: 'text', value: ({ member }) => member.cardCode },
      { header: 'Mã hộ gia đình', width: 16, type: 'text', value: ({ member }) => member.household },
      { header: 'Thôn, tổ dân phố', width: 22, type: 'text', value: ({ member }) => member.village },
      {
        header: 'Từ ngày',
        width: 12,
        type: 'date',
        value: ({ member, side }) => (side === 'in' ? member.from : member.outOn),
      },
      { header: 'Thẻ đến ngày', width: 12, type: 'date', value: ({ member }) => member.cardUntil },
      { header: 'Lý do', width: 24, type: 'text', value: ({ member, side }) => reasonWords(member, side) },
      {
        header: 'Quyết định, giấy tờ',
        width: 26,
        type: 'text',
        value: ({ member, side }) => (side === 'in' ? member.inDocument : member.outDocument),
      },
    ],
    rows: lines,
  };
}

function birthWords({ birth, birthPrecision }: StoredMember): string | null {
  if (birth === null || birthPrecision === 'day') return birth;
  return birthPrecision === 'month' ? `${birth.slice(5, 7)}/${birth.slice(0, 4)}` : birth.slice(0, 4);
}

function sexWords(sex: StoredMember['sex']): string | null {
  return sex === null ? null : sex === 'male' ? 'Nam' : 'Nữ';
}

function reasonWords(member: StoredMember, side: 'in' | 'out'): string {
  return side === 'in' ? (IN_WORDS[member.inReason] ?? '') : (OUT_WORDS[member.outReason ?? ''] ?? '');
}
