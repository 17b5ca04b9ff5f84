import { CELL_ISSUE_CODES } from '@ansinh/domain/exchange';
import { describe, expect, it } from 'vitest';
import { issueText } from './issue-text.ts';
import { readLayout } from './packs/read-pack-datasets.ts';

const layout = await readLayout('employers-registered');

describe('Lỗi của một ô nói bằng lời', () => {
  it('giao diện tiếng Anh đọc câu tiếng Anh, cột vẫn gọi như trong tệp', () => {
    const issue = { code: 'tax-check-digit', column: 'ma_so_thue', value: '0100109107' };
    expect(issueText(layout, issue)).toMatch(/^Cột “Mã số thuế”: “0100109107” sai chữ số kiểm tra/u);
    expect(issueText(layout, issue, 'en')).toMatch(
      /^Column “Mã số thuế”: “0100109107” has a wrong check digit/u,
    );
    const twice = { code: 'duplicate-key', column: null };
    expect(issueText(layout, twice, 'en')).toBe(
      'Has the same “Mã số thuế” as row before it. Keep one of them.',
    );
  });

  it.each(CELL_ISSUE_CODES)('%s có câu riêng ở mỗi ngôn ngữ', (code) => {
    const issue = { code, column: null };
    expect(issueText(layout, issue, 'en')).not.toBe(code);
    expect(issueText(layout, issue, 'en')).not.toBe(issueText(layout, issue, 'vi'));
  });
});
