import { describe, expect, it } from 'vitest';
import { splitPartName } from './split-part-name.ts';

describe('Tên quý, tháng, tuần của một năm', () => {
  it.each([
    ['2026-Q1', 'Quý I/2026'],
    ['2026-03', 'Tháng 03/2026'],
    ['2026-03-T2', 'Tuần 2, Tháng 03/2026'],
  ])('%s là %s', (key, name) => {
    expect(splitPartName(key, 'Tuần')).toBe(name);
  });
});
