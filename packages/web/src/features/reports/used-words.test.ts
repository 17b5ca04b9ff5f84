import { describe, expect, it } from 'vitest';
import { issueWords } from './issue-words.ts';
import { usedWords } from './used-words.ts';

const agency = { id: '019acc11-0000-7000-8000-000000000001', name: 'Thuế tỉnh' };
const excerpt = {
  reportId: agency.id,
  revision: 1,
  agency,
  original: 'Đã phối hợp rà soát 12 doanh nghiệp trong quý.',
  text: 'Rà soát 12 doanh nghiệp.',
  used: true,
  theme: null,
  changed: false,
};

describe('Lời của các cơ quan trong báo cáo tổng hợp', () => {
  it('rút gọn nhưng vẫn ghi ai nói; phần bỏ không dùng thì không có mặt', () => {
    expect(
      usedWords({ text: ' Chung: ', excerpts: [excerpt, { ...excerpt, used: false, text: 'khác' }] }),
    ).toBe('Chung:\n\nThuế tỉnh: Rà soát 12 doanh nghiệp.');
  });

  it('vướng mắc không có đề xuất thì không có dòng đề xuất', () => {
    const issue = { theme: 'data', difficulty: 'Lệch mã số thuế', proposal: '' } as const;
    expect(issueWords(issue, 'Dữ liệu', 'Đề xuất')).toBe('Dữ liệu: Lệch mã số thuế');
    expect(issueWords({ ...issue, proposal: 'Thống nhất mã' }, 'Dữ liệu', 'Đề xuất')).toBe(
      'Dữ liệu: Lệch mã số thuế\nĐề xuất: Thống nhất mã',
    );
  });
});
