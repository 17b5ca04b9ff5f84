import { describe, expect, it } from 'vitest';
import { issuerSymbol } from './issuer-symbol.ts';

describe('Chữ viết tắt tên cơ quan trong ký hiệu văn bản', () => {
  it.each([
    ['Bảo hiểm xã hội tỉnh Quảng Ngãi', 'BHXH'],
    ['BHXH tỉnh Quảng Ngãi', 'BHXH'],
    ['Sở Y tế tỉnh Quảng Ngãi', 'SYT'],
    ['Ủy ban nhân dân tỉnh', 'UBND'],
    ['Ủy ban nhân dân phường Kon Tum', 'UBND'],
    ['Ủy ban nhân dân thành phố Kon Tum', 'UBND'],
    ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
    ['Công an tỉnh', 'CA'],
  ])('%s: %s', (name, symbol) => {
    expect(issuerSymbol(name)).toBe(symbol);
  });
});
