import { describe, expect, it } from 'vitest';
import { sortRetention } from './sort-retention.ts';

const line = (name: string, due: number | null, stayed: number | null) => ({
  unit: { key: name, name, kind: 'commune', territoryCode: null },
  due,
  stayed,
  left: due === null || stayed === null ? null : due - stayed,
  rate: due === null || stayed === null || due === 0 ? null : (stayed / due) * 100,
});
const names = (column: string, direction: 'asc' | 'desc'): string[] =>
  sortRetention([line('Ba', 10, 9), line('An', 10, 5), line('Cư', null, null), line('Đức', 20, 18)], {
    column,
    direction,
  }).map(({ unit }) => unit.name);

describe('Xếp các xã theo tỷ lệ duy trì', () => {
  it('thấp nhất trước, cùng tỷ lệ thì theo tên; xã chưa có số đứng cuối dù xếp chiều nào', () => {
    expect(names('rate', 'asc')).toEqual(['An', 'Ba', 'Đức', 'Cư']);
    expect(names('rate', 'desc')).toEqual(['Ba', 'Đức', 'An', 'Cư']);
    expect(names('left', 'desc')).toEqual(['An', 'Đức', 'Ba', 'Cư']);
  });

  it('theo tên xếp theo bảng chữ cái tiếng Việt', () => {
    expect(names('unit', 'asc')).toEqual(['An', 'Ba', 'Cư', 'Đức']);
  });
});
