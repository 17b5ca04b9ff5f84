import { describe, expect, it } from 'vitest';
import { deliverableOf } from './deliverable.ts';

describe('sản phẩm của nhiệm vụ là một cụm danh từ ngắn trong chữ của văn bản', () => {
  it.each<[string, string | null]>([
    [
      'cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp đăng ký kinh doanh mới và danh sách doanh nghiệp giải thể',
      'danh sách doanh nghiệp đăng ký kinh doanh mới',
    ],
    ['xây dựng chương trình phối hợp công tác hằng năm', 'chương trình phối hợp công tác'],
    [
      'Thực hiện báo cáo tình hình kết quả thực hiện về Bảo hiểm xã hội tỉnh',
      'báo cáo tình hình kết quả thực hiện',
    ],
    ['tổng hợp báo cáo kết quả thực hiện về Công an tỉnh', 'báo cáo kết quả thực hiện'],
    ['tổ chức họp giao ban với sự tham gia của các cơ quan', 'họp giao ban'],
    ['Tổ chức sơ kết, tổng kết việc thực hiện Quy chế', 'sơ kết, tổng kết'],
    ['Tăng cường công tác tuyên truyền', null],
  ])('%s', (text, deliverable) => {
    expect(deliverableOf(text)).toBe(deliverable);
  });
});
