import type { GiftPurpose, GiftSum } from '@ansinh/domain/donations';
import type { Sheet } from '../../../platform/sheets/write-sheet.ts';

/** Whom a gift is for, as a report says it. */
export const PURPOSE_WORDS: Readonly<Record<GiftPurpose, string>> = {
  'near-poor': 'Người thuộc hộ cận nghèo',
  'ethnic-pupils': 'Học sinh dân tộc thiểu số',
  'farm-average': 'Hộ nông, lâm, ngư nghiệp có mức sống trung bình',
  pupils: 'Học sinh, sinh viên',
  'voluntary-bhxh': 'Người tham gia BHXH tự nguyện',
  hardship: 'Người có hoàn cảnh khó khăn',
};
const FIRST = { donor: 'Nhà hảo tâm', purpose: 'Đối tượng', commune: 'Xã, phường' } as const;

/** Gifts by donor, purpose or commune with their sum. @law SL V.9; KT210 III.3 UBND huyện+5 */
export function reportSheet(
  by: keyof typeof FIRST,
  year: number | undefined,
  printed: string,
  sums: readonly GiftSum[],
): Sheet<GiftSum> {
  return {
    name: 'Ủng hộ',
    title: `Ủng hộ, hỗ trợ đóng BHXH, BHYT${year === undefined ? '' : ` năm ${year}`}`,
    notes: [`Tính đến ngày ${printed}. Số tiền: đồng.`],
    columns: [
      { header: FIRST[by], width: 44, type: 'text', value: ({ name }) => name },
      { header: 'Số khoản', width: 10, type: 'number', value: ({ gifts }) => gifts },
      { header: 'Đã nhận', width: 18, type: 'number', value: ({ amount }) => amount },
      { header: 'Đã hỗ trợ', width: 18, type: 'number', value: ({ helped }) => helped },
      { header: 'Còn lại', width: 18, type: 'number', value: ({ left }) => left },
      { header: 'Lượt người được hỗ trợ', width: 14, type: 'number', value: ({ people }) => people },
    ],
    rows: sums,
  };
}
