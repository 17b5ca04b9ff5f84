import type { PublishedLine } from '@ansinh/contract/network/people.schemas';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';
import { KIND_WORDS } from './people.sheet.ts';

/** The list that people of a ward may see. @law BD Đ8.1 g3 */
export function publishedSheet(
  commune: string,
  organisations: string,
  printed: string,
  lines: readonly PublishedLine[],
): Sheet<PublishedLine & { readonly order: number }> {
  return {
    name: 'Công khai',
    title: `Nhân viên thu, cộng tác viên thu BHXH, BHYT: ${commune}`,
    notes: [
      `Tính đến ngày ${printed}. Người dân chỉ nộp tiền cho nhân viên thu có trong danh sách và nhận biên lai.`,
    ],
    columns: [
      { header: 'STT', width: 6, type: 'number', value: ({ order }) => order },
      { header: organisations, width: 30, type: 'text', value: ({ organisation }) => organisation },
      { header: 'Điểm thu', width: 26, type: 'text', value: ({ point }) => point },
      { header: 'Địa chỉ', width: 32, type: 'text', value: ({ address }) => address },
      { header: 'Giờ làm việc', width: 20, type: 'text', value: ({ hours }) => hours },
      { header: 'Họ và tên', width: 28, type: 'text', value: ({ name }) => name },
      { header: 'Vai trò', width: 14, type: 'text', value: ({ kind }) => KIND_WORDS[kind] },
      { header: 'Điện thoại', width: 14, type: 'text', value: ({ phone }) => phone },
      { header: 'Số chứng nhận', width: 16, type: 'text', value: ({ certificate }) => certificate },
      {
        header: 'Thôn, tổ dân phố phụ trách',
        width: 36,
        type: 'text',
        value: ({ villages }) => villages.join('; '),
      },
    ],
    rows: lines.map((line, at) => ({ ...line, order: at + 1 })),
  };
}
