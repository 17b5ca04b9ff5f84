import { describe, expect, it } from 'vitest';
import { isWay, nearestUnit } from './nearest-unit.ts';

const SPOTS = [
  { key: 'bac', x: 50, y: 0 },
  { key: 'giua', x: 50, y: 50 },
  { key: 'dong', x: 90, y: 52 },
  { key: 'dong-nam', x: 62, y: 80 },
  { key: 'nam', x: 50, y: 95 },
];

describe('Đi trên bản đồ bằng phím mũi tên', () => {
  it('đến đơn vị nằm về phía mũi tên', () => {
    expect(nearestUnit(SPOTS, 'giua', 'ArrowUp')).toBe('bac');
    expect(nearestUnit(SPOTS, 'giua', 'ArrowRight')).toBe('dong');
  });

  it('ưu tiên đơn vị ở thẳng phía trước hơn đơn vị gần mà lệch', () => {
    expect(nearestUnit(SPOTS, 'giua', 'ArrowDown')).toBe('nam');
  });

  it('ở rìa thì đứng yên; chưa đứng ở đâu thì bắt đầu từ đơn vị đầu', () => {
    expect(nearestUnit(SPOTS, 'bac', 'ArrowUp')).toBeNull();
    expect(nearestUnit(SPOTS, 'khong-co', 'ArrowUp')).toBe('bac');
  });

  it('chỉ bốn phím mũi tên', () => {
    expect(['ArrowUp', 'Enter', 'toString'].map(isWay)).toEqual([true, false, false]);
  });
});
