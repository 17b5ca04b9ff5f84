import {
  documentNumberText,
  placeAndDateText,
  signatureLines,
  type DocumentBlock,
  type DocumentKind,
  type OfficialDocument,
} from '@ansinh/domain/documents';
import { sampleReport } from '../../platform/words/sample-document.fixtures.ts';

const ISSUER = 'Bảo hiểm xã hội tỉnh Quảng Ngãi';
const words = (text: string): DocumentBlock => ({ block: 'paragraph', runs: [{ text }] });
const REASONS =
  'Thực hiện Quy chế phối hợp trong tổ chức thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp trên địa bàn tỉnh, các cơ quan đã phối hợp rà soát đơn vị sử dụng lao động, đôn đốc thu nộp và phát triển người tham gia theo chỉ tiêu được giao';

type Own = Partial<OfficialDocument> & Pick<OfficialDocument, 'summary' | 'content'>;

/** What each kind says; a report is {@link sampleReport}. */
const KINDS: Readonly<Record<Exclude<DocumentKind, 'report'>, Own>> = {
  letter: {
    summary: 'cung cấp số liệu phục vụ đánh giá công tác phối hợp 6 tháng đầu năm 2026',
    addressees: ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh Quảng Ngãi'],
    content: [
      words(`${REASONS}.`),
      words('Bảo hiểm xã hội tỉnh đề nghị quý cơ quan cung cấp các thông tin sau trước ngày 10/7/2026:'),
      {
        block: 'list',
        items: ['Số đơn vị đã rà soát, số lao động được đóng thêm;', 'Khó khăn, vướng mắc, đề xuất.'],
      },
      words('Rất mong nhận được sự phối hợp của quý cơ quan'),
    ],
  },
  submission: {
    summary: 'Về việc giao chỉ tiêu phát triển người tham gia bảo hiểm xã hội tự nguyện năm 2027',
    addressees: ['Ủy ban nhân dân tỉnh Quảng Ngãi'],
    bases: ['Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024'],
    content: [
      words(`${REASONS}.`),
      words('Bảo hiểm xã hội tỉnh kính trình Ủy ban nhân dân tỉnh xem xét, quyết định'),
    ],
  },
  decision: {
    summary: 'Về việc thành lập Tổ công tác rà soát dữ liệu người tham gia',
    bases: [
      'Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024',
      'Theo đề nghị của Trưởng phòng Quản lý thu và Phát triển người tham gia',
    ],
    content: [
      {
        block: 'paragraph',
        runs: [
          { text: 'Điều 1. ', bold: true },
          {
            text: 'Thành lập Tổ công tác rà soát dữ liệu người tham gia bảo hiểm xã hội, bảo hiểm y tế gồm 07 thành viên.',
          },
        ],
      },
      {
        block: 'paragraph',
        runs: [
          { text: 'Điều 2. ', bold: true },
          { text: 'Tổ công tác tự giải thể sau khi hoàn thành nhiệm vụ.' },
        ],
      },
      {
        block: 'paragraph',
        runs: [
          { text: 'Điều 3. ', bold: true },
          {
            text: 'Các phòng chức năng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này',
          },
        ],
      },
    ],
    recipients: ['Như Điều 3', 'Giám đốc, các Phó Giám đốc', 'Lưu: VT, TCCB'],
  },
  plan: {
    summary: 'Ra quân vận động người dân tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế hộ gia đình',
    bases: ['Thực hiện Quy chế phối hợp ban hành kèm theo Quyết định số 25/2024/QĐ-UBND'],
    content: [
      { block: 'heading', level: 1, text: 'I. MỤC ĐÍCH, YÊU CẦU' },
      words(`${REASONS}.`),
      { block: 'heading', level: 1, text: 'II. NỘI DUNG' },
      { block: 'heading', level: 2, text: '1. Thời gian, địa điểm' },
      { block: 'heading', level: 3, text: 'a) Từ ngày 01/7/2026 đến ngày 31/7/2026 tại các xã, phường' },
      { block: 'list', items: ['Giao danh sách cho từng nhân viên thu;', 'Tổng hợp kết quả hằng tuần.'] },
      words('Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện'),
    ],
  },
  notice: {
    summary: 'Kết luận của Giám đốc tại cuộc họp giao ban tháng 6 năm 2026',
    content: [words(`${REASONS}.`), words('Yêu cầu các phòng, Bảo hiểm xã hội cơ sở thực hiện nghiêm')],
  },
  minutes: {
    summary: 'Họp đối chiếu số liệu người tham gia bảo hiểm y tế quý II năm 2026',
    content: [
      words('Hôm nay, hồi 8 giờ 00 ngày 04 tháng 7 năm 2026, tại trụ sở Bảo hiểm xã hội tỉnh Quảng Ngãi.'),
      { block: 'heading', level: 2, text: '1. Thành phần' },
      { block: 'list', items: ['Chủ trì: ông Trần Văn Minh Họa;', 'Thư ký: bà Nguyễn Thị Ví Dụ.'] },
      words(`${REASONS}.`),
      words('Cuộc họp kết thúc hồi 11 giờ cùng ngày'),
    ],
    signatures: [
      { lines: ['THƯ KÝ'], name: 'Nguyễn Thị Ví Dụ' },
      { lines: ['CHỦ TRÌ'], name: 'Trần Văn Minh Họa' },
    ],
  },
  invitation: {
    summary: 'Dự họp sơ kết 6 tháng thực hiện Quy chế phối hợp',
    addressees: ['Lãnh đạo Sở Y tế', 'Lãnh đạo Sở Nội vụ'],
    content: [
      words(`${REASONS}.`),
      words(
        'Thời gian: 14 giờ 00, thứ Sáu ngày 10/7/2026. Địa điểm: Hội trường tầng 3, Bảo hiểm xã hội tỉnh',
      ),
    ],
  },
};

/** Returns an invented document of a kind as the Social Insurance of a province would send it. */
export function sampleOfKind(kind: DocumentKind): OfficialDocument {
  if (kind === 'report') return { ...sampleReport(3), annexes: [] };
  return {
    kind,
    superior: 'Bảo hiểm xã hội Việt Nam',
    issuer: ISSUER,
    number: documentNumberText(7, { kind, issuer: 'BHXH', unit: 'QLT' }),
    placeAndDate: placeAndDateText('Quảng Ngãi', '2026-07-04'),
    addressees: [],
    bases: [],
    signatures: [
      {
        lines: signatureLines({ capacity: 'deputy', headOffice: 'Giám đốc', ownOffice: 'Phó Giám đốc' }),
        name: 'Trần Văn Minh Họa',
      },
    ],
    recipients: ['Như trên', 'Giám đốc, các Phó Giám đốc', 'Lưu: VT, QLT'],
    annexes: [],
    ...KINDS[kind],
  };
}
