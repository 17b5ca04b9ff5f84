import { describe, expect, it } from 'vitest';
import { shareText } from './share-text.ts';

describe('Tỷ lệ tham gia trên trang', () => {
  it.each([
    [1, '100%'],
    [0.9999, '99,9%'],
    [0.5, '50%'],
    [null, '-'],
  ])('%s viết là %s', (share, text) => {
    expect(shareText(share)).toBe(text);
  });
});
