import type { SchoolLine } from '@ansinh/contract/pupils/pupils.schemas';
import { shownPercent } from '@ansinh/domain/pupils';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet, SheetColumn } from '../../../platform/sheets/write-sheet.ts';

const PROPOSAL = { none: '', reward: 'Đề xuất khen thưởng', remind: 'Nhắc nhở' } as const;

/** The board of schools as a sheet. */
export function boardSheet(year: string, today: string, schools: readonly SchoolLine[]): Sheet<SchoolLine> {
  const count = (header: string, value: (line: SchoolLine) => number | null): SheetColumn<SchoolLine> => ({
    header,
    width: 15,
    type: 'number',
    value,
  });
  return {
    name: 'BHYT học sinh',
    title: `BHYT học sinh, sinh viên năm học ${year}`,
    notes: [
      `Số liệu đến ngày ${formatDate(today)}.`,
      'Tỷ lệ kinh phí chăm sóc sức khỏe ban đầu: chưa xác minh trong văn bản, là tham số của tỉnh.',
    ],
    columns: [
      { header: 'Trường', width: 40, type: 'text', value: ({ school }) => school.name },
      { header: 'Xã, phường', width: 22, type: 'text', value: ({ communeName }) => communeName },
      count('Học sinh', ({ counts }) => counts.pupils),
      count('Đã tham gia', ({ counts }) => counts.insured),
      count('Tỷ lệ (%)', ({ counts }) => (counts.share === null ? null : shownPercent(counts.share))),
      count('Đã đóng, chờ thẻ', ({ counts }) => counts.waiting),
      count('Chưa tham gia', ({ counts }) => counts.missing),
      count('Kế hoạch thu (đ)', ({ counts }) => counts.planned),
      count('Đã thu (đ)', ({ counts }) => counts.collected),
      count('Nhà nước hỗ trợ (đ)', ({ counts }) => counts.stateSupport),
      count('CSSKBĐ dự toán (đ)', ({ fund }) => fund.estimate),
      count('Đã cấp (đ)', ({ fund }) => fund.allotted),
      count('Đã chi (đ)', ({ fund }) => fund.used),
      count('Quyết toán (đ)', ({ fund }) => fund.settled),
      {
        header: 'Tiêu chí 100 %',
        width: 14,
        type: 'text',
        value: ({ met, counts }) => (counts.pupils === 0 ? '' : met ? 'Đạt' : 'Chưa đạt'),
      },
      {
        header: 'Nhận xét',
        width: 30,
        type: 'text',
        value: ({ review }) => review && [PROPOSAL[review.proposal], review.note].filter(Boolean).join(': '),
      },
    ],
    rows: schools,
  };
}
