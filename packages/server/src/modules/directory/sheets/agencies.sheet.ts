import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import type { AgencyRow } from '../agency-row.ts';
import type { AgencyFilters } from '../db/agencies.repo.ts';

const LEVELS: Readonly<Record<AgencyRow['level'], string>> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
  other: 'Khác',
};

const CERTAINTIES: Readonly<Record<AgencyRow['certainty'], string>> = {
  verified: 'Đã đối chiếu văn bản',
  secondary: 'Theo nguồn dẫn lại',
  unverified: 'Chưa kiểm tra',
};

/** Returns the sheet of agencies as of a day, under a line that says the day and the filters. */
export function agenciesSheet(
  rows: readonly AgencyRow[],
  on: string,
  filters: AgencyFilters,
): Sheet<AgencyRow> {
  const narrowed = [
    filters.q ? `tên có “${filters.q}”` : '',
    filters.level ? `cấp: ${LEVELS[filters.level as AgencyRow['level']]}` : '',
    filters.kind ? `loại: ${filters.kind}` : '',
    filters.territory ? `địa bàn: ${filters.territory}` : '',
  ].filter((part) => part !== '');
  return {
    name: 'Danh bạ cơ quan',
    title: 'DANH BẠ CƠ QUAN, ĐƠN VỊ',
    notes: [
      `Tên gọi, trực thuộc, địa bàn tính đến ngày ${formatDate(on)}${narrowed.length > 0 ? `; ${narrowed.join('; ')}` : ''}`,
    ],
    columns: [
      { header: 'Mã', width: 24, type: 'text', value: ({ code }) => code },
      { header: 'Tên', width: 52, type: 'text', value: ({ name }) => name },
      { header: 'Tên viết tắt', width: 28, type: 'text', value: ({ shortName }) => shortName },
      { header: 'Cấp', width: 12, type: 'text', value: ({ level }) => LEVELS[level] },
      { header: 'Trực thuộc', width: 40, type: 'text', value: ({ parent }) => parent?.name },
      { header: 'Địa bàn', width: 28, type: 'text', value: ({ territory }) => territory?.name },
      { header: 'Thư điện tử', width: 32, type: 'text', value: ({ email }) => email },
      { header: 'Từ ngày', width: 13, type: 'date', value: ({ validFrom }) => validFrom },
      { header: 'Đến ngày', width: 13, type: 'date', value: ({ validTo }) => validTo },
      { header: 'Độ chắc chắn', width: 22, type: 'text', value: ({ certainty }) => CERTAINTIES[certainty] },
    ],
    rows,
  };
}
