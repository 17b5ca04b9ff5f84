import { DOCUMENT_KINDS, type DocumentKind, type OfficialDocument } from '@ansinh/domain/documents';

/** Returns an invented document of a kind that has something for every placeholder, to look at a template with. */
export function sampleDocument(kind: DocumentKind): OfficialDocument {
  const { name, symbol, addressed } = DOCUMENT_KINDS[kind];
  return {
    kind,
    superior: 'Cơ quan chủ quản (ví dụ)',
    issuer: 'Cơ quan ban hành (ví dụ)',
    number: `Số: 05/${symbol === '' ? 'VD-VP' : `${symbol}-VD`}`,
    placeAndDate: 'Địa danh, ngày 04 tháng 7 năm 2026',
    summary: `Trích yếu của ${name.toLocaleLowerCase('vi')} (ví dụ)`,
    addressees: addressed ? ['Cơ quan nhận thứ nhất (ví dụ)', 'Cơ quan nhận thứ hai (ví dụ)'] : [],
    bases: ['Căn cứ văn bản thứ nhất (ví dụ)'],
    content: [
      { block: 'heading', level: 1, text: 'I. MỤC THỨ NHẤT (ví dụ)' },
      { block: 'paragraph', runs: [{ text: 'Một đoạn văn của nội dung để xem cỡ chữ, giãn dòng và lề.' }] },
      {
        block: 'table',
        columns: [
          { header: 'STT', weight: 1, align: 'center' },
          { header: 'Nội dung', weight: 5, align: 'left' },
          { header: 'Số lượng', weight: 2, align: 'right' },
        ],
        rows: [
          { cells: ['1', 'Dòng thứ nhất (ví dụ)', '1.234'] },
          { cells: ['', 'Tổng số', '1.234'], total: true },
        ],
      },
      { block: 'paragraph', runs: [{ text: 'Đoạn cuối của nội dung' }] },
    ],
    signatures: [{ lines: ['KT. NGƯỜI ĐỨNG ĐẦU', 'CẤP PHÓ'], name: 'Họ và tên người ký', seal: '' }],
    recipients: ['Như trên', 'Lưu: VT'],
    annexes: [
      {
        label: 'Phụ lục I',
        title: 'Tên phụ lục (ví dụ)',
        landscape: true,
        content: [
          { block: 'paragraph', runs: [{ text: 'Phụ lục có bảng rộng nằm ngang, số trang đánh riêng.' }] },
          {
            block: 'table',
            columns: [
              { header: 'STT', weight: 1, align: 'center' },
              { header: 'Cơ quan, đơn vị', weight: 5, align: 'left' },
              ...['Quý I', 'Quý II', 'Quý III', 'Quý IV'].map(
                (header) => ({ header, weight: 2, align: 'right' }) as const,
              ),
            ],
            rows: [{ cells: ['1', 'Đơn vị thứ nhất (ví dụ)', '1.234', '1.234', '1.234', '1.234'] }],
          },
        ],
      },
    ],
  };
}
