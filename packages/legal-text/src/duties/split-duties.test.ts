import { describe, expect, it } from 'vitest';
import { splitDuties } from './split-duties.ts';

function parts(text: string): string[] {
  return splitDuties(text).map((segment) => text.slice(segment.start, segment.end));
}

describe('một khoản có nhiều việc thì tách đủ, không tách quá', () => {
  it.each<[string, number]>([
    ['Tuyên truyền chính sách cho doanh nghiệp; thường xuyên theo dõi tình hình sử dụng lao động.', 2],
    ['Kiểm tra việc thực hiện. Định kỳ hằng quý chuyển kết quả cho cơ quan thuế.', 2],
    ['Thanh tra việc đóng bảo hiểm, đồng thời xử lý nghiêm các trường hợp vi phạm.', 2],
    [
      'Tổ chức thực hiện các quy định về: bảo hiểm y tế; khám bệnh, chữa bệnh; mua sắm, đấu thầu; quản lý tài sản công.',
      1,
    ],
    ['Đẩy mạnh tuyên truyền; góp phần nâng cao nhận thức của người dân.', 1],
    [
      'Chỉ đạo các cơ sở giáo dục; phòng Giáo dục và Đào tạo các huyện, thành phố thực hiện đồng bộ các giải pháp.',
      1,
    ],
    [
      'Căn cứ tình hình thực tế, Sở Y tế, Sở Tài chính; Ủy ban nhân dân các quận, huyện tổ chức họp giao ban.',
      1,
    ],
    ['Xử lý các đơn vị trốn đóng; các đơn vị để số nợ lớn, kéo dài.', 1],
    ['Sở Tài chính bố trí kinh phí; Sở Nội vụ rà soát biên chế.', 2],
    ['Phối hợp với các ngành (công an; quân sự; y tế) tổ chức cưỡng chế.', 1],
  ])('%s → %i', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });

  it('hai thời hạn trên hai động từ của một câu là hai việc', () => {
    expect(
      parts(
        'Sở Xây dựng lập kế hoạch kiểm tra hằng năm, gửi lấy ý kiến trước ngày 15 tháng 10; ban hành trước ngày 30 tháng 11.',
      ),
    ).toHaveLength(2);
  });

  it('ghép các phần lại thì không mất chữ nào', () => {
    const text = 'Rà soát hồ sơ; báo cáo Sở Y tế. Đồng thời, chuyển cơ quan thuế.';
    expect(
      parts(text)
        .join(' ')
        .replace(/[\s;,]/gu, ''),
    ).toBe(text.replace(/[\s;,]/gu, ''));
  });
});
