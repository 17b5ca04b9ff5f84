import { describe, expect, it } from 'vitest';
import type { DeadlineRule } from '../parsed-regulation.ts';
import { findDeadlines } from './deadline.ts';

function rules(text: string): DeadlineRule[] {
  return findDeadlines(text).map((found) => found.rule);
}

describe('thời hạn được đọc theo đúng nghĩa của từng cách viết', () => {
  it.each<[string, DeadlineRule]>([
    ['gửi trước ngày 05/7', { rule: 'before', day: 5, month: 7, raw: 'trước ngày 05/7' }],
    ['trước ngày 20 tháng 12', { rule: 'before', day: 20, month: 12, raw: 'trước ngày 20 tháng 12' }],
    [
      'trước ngày 30 tháng 5 hàng năm',
      { rule: 'before', day: 30, month: 5, raw: 'trước ngày 30 tháng 5 hàng năm' },
    ],
    [
      'trước ngày 10 tháng 01 năm sau',
      { rule: 'before', day: 10, month: 1, yearOffset: 1, raw: 'trước ngày 10 tháng 01 năm sau' },
    ],
    [
      'trước ngày 30 tháng 11 của năm trước',
      { rule: 'before', day: 30, month: 11, yearOffset: -1, raw: 'trước ngày 30 tháng 11 của năm trước' },
    ],
    [
      'hoàn thành trước ngày 30/6/2025',
      { rule: 'before', day: 30, month: 6, year: 2025, raw: 'trước ngày 30/6/2025' },
    ],
    [
      'chậm nhất vào ngày 20 tháng 01 năm sau',
      {
        rule: 'no-later-than',
        day: 20,
        month: 1,
        yearOffset: 1,
        raw: 'chậm nhất vào ngày 20 tháng 01 năm sau',
      },
    ],
    [
      'chậm nhất là ngày 25/11',
      { rule: 'no-later-than', day: 25, month: 11, raw: 'chậm nhất là ngày 25/11' },
    ],
    ['vào ngày 20 hằng tháng', { rule: 'no-later-than', day: 20, raw: 'vào ngày 20 hằng tháng' }],
    ['trước ngày 15 hằng tháng', { rule: 'before', day: 15, raw: 'trước ngày 15 hằng tháng' }],
    [
      'trước ngày 10 của tháng đầu quý sau',
      { rule: 'before', day: 10, anchor: 'tháng đầu quý sau', raw: 'trước ngày 10 của tháng đầu quý sau' },
    ],
    [
      'trước ngày 20 tháng cuối quý',
      { rule: 'before', day: 20, anchor: 'tháng cuối quý', raw: 'trước ngày 20 tháng cuối quý' },
    ],
    ['tính đến hết tháng 7 hằng năm', { rule: 'as-of', month: 7, raw: 'tính đến hết tháng 7 hằng năm' }],
    [
      'số liệu tính đến thời điểm 31/12',
      { rule: 'as-of', day: 31, month: 12, raw: 'tính đến thời điểm 31/12' },
    ],
    ['trong quý I năm 2016', { rule: 'within', quarter: 1, year: 2016, raw: 'trong quý I năm 2016' }],
    ['Quý III/2024', { rule: 'within', quarter: 3, year: 2024, raw: 'Quý III/2024' }],
    ['trong tháng 6', { rule: 'within', month: 6, raw: 'trong tháng 6' }],
    ['Tháng 9/2025', { rule: 'within', month: 9, year: 2025, raw: 'Tháng 9/2025' }],
    ['hoàn thành trong năm 2025', { rule: 'within', year: 2025, raw: 'hoàn thành trong năm 2025' }],
    ['từ năm 2023 trở đi', { rule: 'from', year: 2023, raw: 'từ năm 2023 trở đi' }],
    ['từ năm học 2023-2024', { rule: 'from', year: 2023, raw: 'từ năm học 2023-2024' }],
    ['cuối năm sơ kết', { rule: 'period-end', anchor: 'cuối năm', raw: 'cuối năm' }],
    [
      'khi kết thúc năm ngân sách',
      { rule: 'period-end', anchor: 'kết thúc năm ngân sách', raw: 'khi kết thúc năm ngân sách' },
    ],
    [
      'cùng với thời gian quy định về lập dự toán ngân sách, hướng dẫn',
      {
        rule: 'aligned-with',
        anchor: 'cùng với thời gian quy định về lập dự toán ngân sách',
        raw: 'cùng với thời gian quy định về lập dự toán ngân sách',
      },
    ],
    ['định kỳ hàng năm hoặc 6 tháng', { rule: 'either', raw: 'định kỳ hàng năm hoặc 6 tháng' }],
  ])('%s', (text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });

  it('một câu nêu hai ngày thì có hai thời hạn', () => {
    expect(rules('chậm nhất ngày 25/6 và 25/12 hằng năm').map(({ day, month }) => [day, month])).toEqual([
      [25, 6],
      [25, 12],
    ]);
  });

  it.each([
    'theo Quyết định số 12/QĐ-TTg ngày 04/6/2021',
    'đạt 95% dân số',
    'trẻ em dưới 6 tuổi',
    'Đến năm 2025 đạt khoảng 30%',
  ])('“%s” không phải là thời hạn', (text) => {
    expect(rules(text)).toEqual([]);
  });
});

describe('thời hạn tính từ một sự kiện mang số ngày, loại ngày và mốc', () => {
  it.each<[string, Partial<DeadlineRule>]>([
    [
      'trong thời hạn 07 ngày làm việc kể từ ngày nhận được văn bản, cơ quan trả lời',
      { rule: 'event', days: 7, dayKind: 'working', anchor: 'ngày nhận được văn bản' },
    ],
    [
      'chậm nhất sau 05 ngày kể từ khi kết thúc kiểm tra',
      { rule: 'event', days: 5, dayKind: 'calendar', anchor: 'khi kết thúc kiểm tra' },
    ],
    [
      'Chậm nhất 03 ngày làm việc, kể từ ngày nhận được thông báo',
      { rule: 'event', days: 3, dayKind: 'working', anchor: 'ngày nhận được thông báo' },
    ],
    [
      'trong vòng 24 giờ kể từ khi phát hiện vụ việc phải thông báo',
      { rule: 'event', days: 1, dayKind: 'calendar', anchor: 'khi phát hiện vụ việc' },
    ],
    [
      'khi nhận được tin báo phải xác minh trong vòng 12 giờ',
      { rule: 'event', days: 1, anchor: 'khi nhận được tin báo' },
    ],
    ['sau 10 ngày kể từ ngày ký', { rule: 'event', days: 10, anchor: 'ngày ký' }],
    ['Sau khi kết thúc cưỡng chế 05 ngày', { rule: 'event', days: 5, anchor: 'khi kết thúc cưỡng chế' }],
    [
      'ít nhất 03 ngày làm việc trước khi tổ chức cưỡng chế',
      { rule: 'before', days: 3, dayKind: 'working', anchor: 'khi tổ chức cưỡng chế' },
    ],
    ['trong 02 tuần kể từ ngày họp', { rule: 'event', days: 14, anchor: 'ngày họp' }],
  ])('%s', (text, rule) => {
    expect(rules(text)).toEqual([expect.objectContaining(rule)]);
  });
});
