import { describe, expect, it } from 'vitest';
import { collapse, quoteFinder } from './source-quote.ts';

describe('lời trích là nguyên văn của văn bản, chỉ gộp khoảng trắng', () => {
  it.each<[string, string, string]>([
    ['Sở Y\n  tế chủ trì', 'Sở Y tế chủ trì', 'Sở Y tế chủ trì'],
    ['- **Sở Y tế** chủ trì rà soát', 'Sở Y tế chủ trì rà soát', 'Sở Y tế** chủ trì rà soát'],
    ['theo quy định⁴, đưa tiêu chí', 'theo quy định, đưa tiêu chí', 'theo quy định⁴, đưa tiêu chí'],
    ['Lập danh sách. ---- Trang 2 ---- gửi Sở Y tế', 'Lập danh sách. gửi Sở Y tế', 'Lập danh sách.'],
  ])('%s', (source, piece, quote) => {
    const found = quoteFinder(source).find(piece, 0, source.length);
    expect(found).toBe(quote);
    expect(collapse(source)).toContain(found);
  });

  it('chỉ tìm trong phần văn bản của chính điều khoản', () => {
    const source = 'Rà soát hồ sơ. Rà soát hồ sơ.';
    expect(quoteFinder(source).find('Rà soát hồ sơ.', 15, source.length)).toBe('Rà soát hồ sơ.');
  });
});
