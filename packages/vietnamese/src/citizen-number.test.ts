import { describe, expect, it } from 'vitest';
import { readCitizenNumber } from './citizen-number.ts';

describe('Số định danh cá nhân', () => {
  it('ba số đầu là nơi khai sinh, số thứ tư là thế kỷ và giới tính, hai số sau là năm sinh', () => {
    expect(readCitizenNumber('062185001234')).toEqual({
      place: '062',
      placeKnown: true,
      sex: 'female',
      birthYear: 1985,
    });
    expect(readCitizenNumber('031205000001')).toMatchObject({ sex: 'male', birthYear: 2005 });
    expect(readCitizenNumber('003185001234')?.placeKnown).toBe(false);
  });

  it('không đủ mười hai chữ số thì không phải', () => {
    expect(readCitizenNumber('62185001234')).toBeNull();
    expect(readCitizenNumber('06218500123a')).toBeNull();
  });
});
