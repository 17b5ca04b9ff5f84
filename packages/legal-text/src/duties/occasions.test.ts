import { describe, expect, it } from 'vitest';
import type { Recurrence } from '../parsed-regulation.ts';
import { occasionsOf } from './occasions.ts';

describe('nhịp thực hiện được đọc từ chữ của văn bản', () => {
  it.each<[string, Recurrence]>([
    ['Hằng tuần báo cáo tiến độ', 'weekly'],
    ['Hàng tháng cung cấp danh sách', 'monthly'],
    ['Định kỳ, hàng tháng cung cấp danh sách', 'monthly'],
    ['Định kỳ hằng quý, cung cấp thông tin', 'quarterly'],
    ['Định kỳ 3 tháng một lần họp giao ban', 'quarterly'],
    ['Định kỳ 6 tháng một lần gửi báo cáo', 'semiannual'],
    ['Hằng năm rà soát các doanh nghiệp', 'annual'],
    ['diễn tập phương án ít nhất 01 lần/năm', 'annual'],
    ['xây dựng chương trình phối hợp công tác hàng năm', 'annual'],
    ['thực hiện Đề án giai đoạn 2022 - 2025', 'multi-year'],
    ['tổng kết theo nhiệm kỳ', 'multi-year'],
    ['Thường xuyên theo dõi tình hình', 'continuous'],
    ['Kịp thời chấn chỉnh các trường hợp vi phạm', 'continuous'],
    ['báo cáo đột xuất khi có yêu cầu', 'on-demand'],
    ['nếu có vướng mắc, các đơn vị báo cáo', 'on-demand'],
    ['tổ chức tổng kết trong quý I năm 2016', 'one-off'],
    ['hoàn thành trước ngày 28/02/2025', 'one-off'],
    ['gửi trước ngày 30 tháng 9', 'annual'],
    ['chuyển danh sách trước ngày 10 hằng tháng', 'monthly'],
    ['gửi số liệu trước ngày 10 của tháng đầu quý sau', 'quarterly'],
    ['trả lời trong 05 ngày làm việc kể từ ngày nhận được văn bản', 'on-demand'],
    ['Tuyên truyền chính sách', 'none'],
    ['xử lý vi phạm nhằm kịp thời ngăn ngừa trốn đóng', 'none'],
    ['cung cấp thông tin để phục vụ cho việc xây dựng kế hoạch hằng năm', 'none'],
  ])('%s → %s', (text, recurrence) => {
    expect(occasionsOf(text).map((occasion) => occasion.recurrence)).toEqual([recurrence]);
  });

  it('“định kỳ” không nêu kỳ thì thời hạn để ngỏ', () => {
    expect(occasionsOf('Định kỳ cung cấp thông tin')[0]).toMatchObject({
      recurrence: 'continuous',
      deadline: { rule: 'unspecified', raw: 'Định kỳ' },
    });
  });
});

describe('một câu nêu nhiều kỳ thì mỗi kỳ là một việc', () => {
  it('sáu tháng và một năm, mỗi kỳ một hạn (KT25 Đ24.1)', () => {
    const found = occasionsOf(
      'Định kỳ 06 tháng (trước ngày 05 tháng 7) và 01 năm (trước ngày 20 tháng 12), các cơ quan báo cáo',
    );
    expect(found.map(({ recurrence, deadline }) => [recurrence, deadline?.day, deadline?.month])).toEqual([
      ['semiannual', 5, 7],
      ['annual', 20, 12],
    ]);
  });

  it('bốn kỳ báo cáo trong một câu', () => {
    const found = occasionsOf(
      'Hằng tháng (trước ngày 15), hằng quý (trước ngày 15 của tháng cuối quý), 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) báo cáo',
    );
    expect(found.map(({ recurrence }) => recurrence)).toEqual([
      'monthly',
      'quarterly',
      'semiannual',
      'annual',
    ]);
  });

  it('hạn đứng trước tên kỳ', () => {
    const found = occasionsOf(
      'báo cáo gửi trước ngày 15/6 (báo cáo 6 tháng), trước ngày 15/12 (báo cáo năm)',
    );
    expect(found.map(({ recurrence, deadline }) => [recurrence, deadline?.month])).toEqual([
      ['semiannual', 6],
      ['annual', 12],
    ]);
  });

  it('tháng, quý, năm không kèm hạn (BD Đ8.2)', () => {
    expect(
      occasionsOf('định kỳ tháng, quý, năm đánh giá kết quả').map(({ recurrence }) => recurrence),
    ).toEqual(['monthly', 'quarterly', 'annual']);
  });

  it('báo cáo năm hoặc đột xuất là hai việc (SL VI.1)', () => {
    const found = occasionsOf(
      'Hàng năm, trước ngày 10 tháng 01 năm sau hoặc đột xuất khi có yêu cầu, báo cáo',
    );
    expect(found.map(({ recurrence }) => recurrence)).toEqual(['annual', 'on-demand']);
  });

  it('mốc chốt số liệu chung và mốc riêng của ngành giáo dục (KT25 Đ7.7)', () => {
    const found = occasionsOf(
      'khi kết thúc năm công tác - ngày 31 tháng 12 hằng năm (riêng đối với cơ sở giáo dục tính đến hết tháng 7 hằng năm)',
    );
    expect(found.map(({ deadline }) => [deadline?.rule, deadline?.month])).toEqual([
      ['as-of', 12],
      ['as-of', 7],
    ]);
  });

  it('cuối quý và cuối năm', () => {
    expect(
      occasionsOf('Định kỳ vào cuối quý, cuối năm gửi báo cáo').map(({ recurrence }) => recurrence),
    ).toEqual(['quarterly', 'annual']);
  });
});
