import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { describe, expect, it } from 'vitest';
import { shownParts } from './shown-parts.ts';

const line = (name: string, territoryCode: string | null, value: number | null): CoverageLine =>
  ({ unit: { name, territoryCode }, value }) as unknown as CoverageLine;

describe('Các đơn vị trong bảng theo dõi', () => {
  it('xã chưa có số vẫn hiện; tổ chức dịch vụ thu chỉ hiện khi có số', () => {
    const parts = [line('Xã A', '1', null), line('Bưu điện', null, null), line('Dịch vụ B', null, 12)];
    expect(shownParts(parts, ({ value }) => value).map(({ unit }) => unit.name)).toEqual([
      'Xã A',
      'Dịch vụ B',
    ]);
  });

  it('dưới tổ chức thì người thu nào cũng hiện, kể cả chưa có số', () => {
    expect(shownParts([line('Người thu', null, null)], ({ value }) => value)).toHaveLength(1);
  });
});
