import { describe, expect, it } from 'vitest';
import { fullTextOf, quotableText, subtreeIds } from './provision-words.ts';

const SOURCE = 'Điều 1. Sở Y tế\n1. Báo cáo¹ hằng\nquý.\na) gửi UBND.\nĐiều 2. Khác.';
const PROVISIONS = [
  { id: 'd1', parent: null, heading: 'Sở Y tế', text: '', start: 0, end: 46 },
  { id: 'd1.1', parent: 'd1', heading: null, text: 'Báo cáo hằng quý.', start: 16, end: 46 },
  { id: 'd1.1.a', parent: 'd1.1', heading: null, text: 'gửi UBND.', start: 34, end: 46 },
  { id: 'd2', parent: null, heading: null, text: 'Khác.', start: 47, end: SOURCE.length },
];

describe('Lời văn của một điều khoản', () => {
  it('gồm tiêu đề, lời riêng và mọi điều khoản con theo thứ tự', () => {
    expect(fullTextOf('d1', PROVISIONS)).toBe('Sở Y tế Báo cáo hằng quý. gửi UBND.');
    expect([...subtreeIds('d1.1', PROVISIONS)]).toEqual(['d1.1', 'd1.1.a']);
  });

  it('được trích như đã đọc hoặc như bản gốc (còn số chú thích)', () => {
    const words = quotableText('d1.1', PROVISIONS, SOURCE);
    expect(words).toContain('Báo cáo hằng quý.');
    expect(words).toContain('Báo cáo¹ hằng');
    expect(words).not.toContain('Khác');
    expect(quotableText('d9', PROVISIONS, SOURCE)).toBe('');
  });
});
