import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../parse-regulation.ts';

/** Rhythm and deadline of each duty of one clause. */
function read(clause: string): string[] {
  return parseRegulation(`KẾ HOẠCH\nPhối hợp\n\nĐiều 1. Việc\n1. ${clause}\n2. Khác.\n`).duties.map(
    ({ recurrence, deadline }) =>
      [
        recurrence,
        deadline?.rule,
        deadline?.day,
        deadline?.month,
        deadline?.quarter,
        deadline?.year,
        deadline?.days,
        deadline?.dayKind,
        deadline?.anchor,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
  );
}

describe('mọi cách viết thời hạn và chu kỳ', () => {
  it.each([
    ['Sở Y tế gửi số liệu cho Sở Tư pháp trước ngày 15 hằng tháng.', ['monthly before 15']],
    ['Sở Y tế gửi báo cáo chậm nhất ngày 25 tháng cuối quý.', ['quarterly no-later-than 25 tháng cuối quý']],
    [
      'Sở Y tế trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản.',
      ['on-demand event 5 working ngày nhận được văn bản'],
    ],
    ['Sở Y tế gửi báo cáo trước ngày 10 của tháng đầu quý sau.', ['quarterly before 10 tháng đầu quý sau']],
    [
      'Sở Y tế gửi báo cáo ngày 15/6 và 15/12 hàng năm.',
      ['annual no-later-than 15 6', 'annual no-later-than 15 12'],
    ],
    ['Sở Y tế tổ chức hội nghị vào quý IV hằng năm.', ['annual within 4']],
    ['Sở Y tế báo cáo UBND tỉnh trước 30/11 hàng năm.', ['annual before 30 11']],
    ['Sở Y tế báo cáo UBND tỉnh định kỳ 06 tháng, hằng năm.', ['semiannual', 'annual']],
    ['Sở Y tế báo cáo UBND tỉnh vào tuần đầu của tháng.', ['monthly no-later-than 7 tuần đầu của tháng']],
    ['Sở Y tế đánh giá hiện trạng định kỳ 2 năm/lần.', ['multi-year']],
    ['Sở Y tế cung cấp số liệu khi có yêu cầu.', ['on-demand']],
    ['Sở Y tế báo cáo UBND tỉnh đột xuất.', ['on-demand']],
    ['Sở Y tế chủ trì họp 1 quý/lần.', ['quarterly']],
    [
      'Cục Thuế gửi báo cáo chậm nhất sau 15 ngày kể từ ngày kết thúc quý.',
      ['quarterly event 15 calendar ngày kết thúc quý'],
    ],
    [
      'Sở Y tế báo cáo UBND tỉnh chậm nhất vào ngày làm việc cuối cùng của tháng.',
      ['monthly no-later-than ngày cuối tháng'],
    ],
    [
      'Sở Y tế tổ chức sơ kết vào năm 2025 và tổng kết vào năm 2030.',
      ['one-off within 2025', 'one-off within 2030'],
    ],
    ['Sở Y tế triển khai Đề án giai đoạn 2022 - 2025.', ['multi-year period-end 2025']],
    ['Sở Y tế tổ chức thực hiện chỉ tiêu được giao hằng năm.', ['none']],
    [
      'Sở Y tế định kỳ hằng tháng (trước ngày 25), quý (trước ngày 20 tháng cuối quý) gửi báo cáo về UBND tỉnh.',
      ['monthly before 25', 'quarterly before 20 tháng cuối quý'],
    ],
  ])('%s', (clause, expected) => {
    expect(read(clause)).toEqual(expected);
  });
});
