import {
  documentNumberText,
  placeAndDateText,
  signatureLines,
  type DocumentBlock,
  type OfficialDocument,
} from '@ansinh/domain/documents';

/** Every letter of Vietnamese with every mark, small and capital: none may be missing in what is written. */
export const EVERY_LETTER = [...'aăâeêioôơuưy']
  .flatMap((letter) =>
    ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((mark) => (letter + mark).normalize('NFC')),
  )
  .concat('đ')
  .flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')])
  .join('');

/** Returns a report of a made-up province with a table of so many rows in its annex. */
export function sampleReport(rows: number): OfficialDocument {
  return {
    kind: 'report',
    superior: 'Bảo hiểm xã hội Việt Nam',
    issuer: 'Bảo hiểm xã hội tỉnh Quảng Ngãi',
    number: documentNumberText(5, { kind: 'report', issuer: 'BHXH' }),
    placeAndDate: placeAndDateText('Quảng Ngãi', '2026-07-04'),
    summary: 'Kết quả phối hợp thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế 6 tháng đầu năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh Quảng Ngãi'],
    bases: [
      'Căn cứ Quyết định số 25/2024/QĐ-UBND ngày 13 tháng 5 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum ban hành Quy chế phối hợp',
    ],
    content: [
      { block: 'heading', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
      {
        block: 'paragraph',
        runs: [
          { text: 'Đến ngày 30/6/2026, toàn tỉnh có ' },
          { text: '1.012.345 người', bold: true },
          { text: ` tham gia bảo hiểm y tế. Mọi chữ: ${EVERY_LETTER.match(/.{1,12}/gu)?.join(' ') ?? ''}.` },
        ],
      },
      { block: 'heading', level: 2, text: '1. Phát triển người tham gia' },
      { block: 'list', items: ['Bảo hiểm xã hội tự nguyện: 12.345 người.', 'Hộ gia đình: 45.678 người.'] },
      sampleTable(3),
    ],
    signatures: [
      {
        lines: signatureLines({ capacity: 'deputy', headOffice: 'Giám đốc', ownOffice: 'Phó Giám đốc' }),
        name: 'Trần Văn Minh Họa',
      },
    ],
    recipients: ['Như trên', 'Sở Y tế', 'Lưu: VT, QLT'],
    annexes: [
      { label: 'Phụ lục I', title: 'Kết quả theo xã, phường', landscape: true, content: [sampleTable(rows)] },
    ],
  };
}

function sampleTable(rows: number): DocumentBlock {
  return {
    block: 'table',
    columns: [
      { header: 'STT', weight: 1, align: 'center' },
      { header: 'Xã, phường', weight: 5, align: 'left' },
      { header: 'Chỉ tiêu (người)', weight: 2, align: 'right' },
      { header: 'Kết quả (người)', weight: 2, align: 'right' },
      { header: 'Tỷ lệ (%)', weight: 2, align: 'right' },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, index) => ({
        cells: [String(index + 1), `Xã Đăk Tờ Kan ${index + 1}`, '12.345', '11.987', '97,1'],
      })),
      { cells: ['', 'Cộng', '1.234.500', '1.198.700', '97,1'], total: true },
    ],
    note: 'Nguồn: số liệu các xã đã được tiếp nhận đến ngày 04/7/2026.',
  };
}
