import { describe, expect, it } from 'vitest';
import { readDong } from './read-dong.ts';

describe('Số tiền gõ tay', () => {
  it.each([
    ['1.366.200', 1_366_200],
    ['1 366 200 đ', 1_366_200],
    ['409860', 409_860],
    ['0', null],
    ['-5', null],
    ['1,5', null],
    ['', null],
  ])('%s', (text, dong) => {
    expect(readDong(text)).toBe(dong);
  });
});
