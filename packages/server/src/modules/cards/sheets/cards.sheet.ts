import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { StoredCardRequest } from '../db/card-requests.repo.ts';

/** Headers that a filled-in list is recognised by. */
export const NUMBER_HEADERS = {
  request: 'Mã yêu cầu',
  identity: 'Số CCCD/CMND',
  number: 'Số thẻ, sổ',
  from: 'Giá trị từ',
  to: 'Giá trị đến',
} as const;

const KIND = { card: 'Thẻ BHYT', book: 'Sổ BHXH' } as const;
const PURPOSE = { new: 'Cấp mới', extend: 'Gia hạn', reissue: 'Cấp lại' } as const;
const STATE = { requested: 'Chờ cấp', issued: 'Đã cấp', returned: 'Trả lại', cancelled: 'Đã hủy' } as const;

/** Requests as a sheet; filled in with numbers and days it is what Social Insurance brings back. */
export function cardsSheet(
  rows: readonly StoredCardRequest[],
  agencies: ReadonlyMap<string, { readonly name: string }>,
  notes: readonly string[],
): Sheet<StoredCardRequest> {
  return {
    name: 'Yêu cầu cấp thẻ, sổ',
    title: 'Danh sách yêu cầu cấp thẻ BHYT, sổ BHXH',
    notes,
    columns: [
      { header: NUMBER_HEADERS.request, width: 12, type: 'text', value: (row) => String(row.requestNo) },
      { header: 'Loại', width: 12, type: 'text', value: (row) => KIND[row.kind] },
      { header: 'Nội dung', width: 12, type: 'text', value: (row) => PURPOSE[row.purpose] },
      { header: 'Họ và tên', width: 28, type: 'text', value: (row) => row.fullName },
      { header: 'Ngày sinh', width: 13, type: 'text', value: writtenBirth },
      { header: NUMBER_HEADERS.identity, width: 16, type: 'text', value: (row) => row.identityNumber },
      { header: 'Mã số BHXH', width: 14, type: 'text', value: (row) => row.bhxhNumber },
      { header: 'Nhóm', width: 8, type: 'text', value: (row) => row.group },
      { header: 'Xã, phường', width: 22, type: 'text', value: (row) => row.communeName },
      {
        header: 'Nơi đề nghị',
        width: 28,
        type: 'text',
        value: (row) => agencies.get(row.requestedById)?.name,
      },
      { header: 'Ngày đề nghị', width: 13, type: 'date', value: (row) => row.requestedOn },
      { header: 'Hạn cấp', width: 13, type: 'date', value: (row) => row.dueOn },
      { header: 'Trạng thái', width: 12, type: 'text', value: (row) => STATE[row.state] },
      { header: NUMBER_HEADERS.number, width: 20, type: 'text', value: (row) => row.cardNumber },
      { header: NUMBER_HEADERS.from, width: 13, type: 'date', value: (row) => row.validFrom },
      { header: NUMBER_HEADERS.to, width: 13, type: 'date', value: (row) => row.validTo },
      { header: 'Lý do trả lại', width: 30, type: 'text', value: (row) => row.returnedBecause },
    ],
    rows,
  };
}

function writtenBirth({ birth, birthPrecision }: StoredCardRequest): string | null {
  if (birth === null) return null;
  const [year = '', month = '', day = ''] = birth.split('-');
  return { day: `${day}/${month}/${year}`, month: `${month}/${year}`, year }[birthPrecision];
}
