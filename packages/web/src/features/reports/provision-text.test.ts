import { describe, expect, it } from 'vitest';
import { provisionText } from './provision-text.ts';

describe('Cách dẫn điều khoản của mẫu báo cáo', () => {
  it.each([
    ['d24.1', 'Đ24.1'],
    ['d19', 'Đ19'],
    ['d6.3.g9', 'Đ6.3 g9'],
    ['r2.2.b.g3.p4', 'II.2.b g3+4'],
    ['r5.3.e', 'V.3.e'],
    ['d24.2.a', 'Đ24.2.a'],
  ])('%s dẫn là %s', (id, text) => {
    expect(provisionText(id)).toBe(text);
  });
});
