import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

const STATES: Readonly<Record<ReceiptRow['state'], string>> = {
  written: 'Chưa nộp tiền',
  handed: 'Đã nộp tổ chức',
  'paid-in': 'Đã nộp BHXH',
  voided: 'Đã hủy',
};

/** The list of receipts as organisations and Social Insurance file it. */
export function receiptsSheet(rows: readonly ReceiptRow[], printed: string): Sheet<ReceiptRow> {
  return {
    name: 'Biên lai',
    title: 'Danh sách biên lai thu tiền đóng BHXH tự nguyện, BHYT',
    notes: [`In ngày ${printed}. Biên lai đã hủy vẫn giữ số và nằm trong danh sách.`],
    columns: [
      { header: 'Số biên lai', width: 16, type: 'text', value: ({ number }) => number },
      { header: 'Ngày thu', width: 12, type: 'date', value: ({ issuedOn }) => issuedOn },
      { header: 'Tổ chức', width: 26, type: 'text', value: ({ agency }) => agency.name },
      { header: 'Người thu', width: 28, type: 'text', value: ({ unit }) => unit.name },
      { header: 'Người nộp', width: 26, type: 'text', value: ({ payerName }) => payerName },
      { header: 'Loại', width: 10, type: 'text', value: ({ scheme }) => scheme },
      { header: 'Số người', width: 9, type: 'number', value: ({ people }) => people },
      { header: 'Trong đó mới', width: 9, type: 'number', value: ({ newPeople }) => newPeople },
      { header: 'Số tháng', width: 9, type: 'number', value: ({ months }) => months },
      { header: 'Số tiền thu (đ)', width: 16, type: 'number', value: ({ paid }) => paid },
      { header: 'Mức phải thu (đ)', width: 16, type: 'number', value: ({ tariff }) => tariff },
      { header: 'Trạng thái', width: 18, type: 'text', value: ({ state }) => STATES[state] },
    ],
    rows,
  };
}
