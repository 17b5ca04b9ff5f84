import { describe, expect, it } from 'vitest';
import { schemesOf } from './schemes.ts';

describe('chế độ bảo hiểm được đọc từ chữ đầy đủ và chữ viết tắt, tên cơ quan không tính', () => {
  it.each<[string, string[]]>([
    [
      'tuyên truyền chính sách bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
      ['BHXH', 'BHYT', 'BHTN'],
    ],
    ['phát triển người tham gia BHXH, BHYT', ['BHXH', 'BHYT']],
    ['Tập huấn 3 chế độ cho cán bộ Hội', ['BHXH', 'BHYT', 'BHTN']],
    ['giải quyết hồ sơ trợ cấp thất nghiệp', ['BHTN']],
    ['gửi Bảo hiểm xã hội tỉnh danh sách doanh nghiệp', []],
    ['phối hợp với cơ quan BHXH rà soát thẻ BHYT', ['BHYT']],
    ['Bảo hiểm xã hội huyện vận động tham gia bảo hiểm y tế', ['BHYT']],
    ['cấp sổ bảo hiểm xã hội cho người lao động', ['BHXH']],
    ['thực hiện nghiêm Luật BHYT', ['BHYT']],
    ['tổ chức cưỡng chế thu hồi đất', []],
  ])('%s', (text, schemes) => {
    expect(schemesOf(text)).toEqual(schemes);
  });
});
