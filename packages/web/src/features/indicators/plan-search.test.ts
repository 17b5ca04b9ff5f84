import { ProposalMethodSchema } from '@ansinh/contract/indicators/plans.schemas';
import { describe, expect, it } from 'vitest';
import { readNewPlanSearch, readPlansSearch } from './plan-search.ts';
import { PROPOSAL_METHODS } from './proposal-methods.ts';

describe('Địa chỉ của các trang giao chỉ tiêu', () => {
  it('giữ bộ lọc đọc được, bỏ phần còn lại', () => {
    expect(readPlansSearch({ indicator: 'bhyt-dan-so', year: '2026', all: true })).toEqual({
      indicator: 'bhyt-dan-so',
      year: 2026,
      all: true,
    });
    expect(readPlansSearch({ indicator: 'BHYT!', year: '26', all: 'x' })).toEqual({});
  });

  it('bản giao mới: đơn vị, cấp được giao, chỉ tiêu, năm và công thức', () => {
    const search = {
      parent: '2025:51',
      partKind: 'commune',
      indicator: 'bhyt-dan-so',
      year: 2026,
      way: 'gap',
    };
    expect(readNewPlanSearch(search)).toEqual(search);
    expect(readNewPlanSearch({ parent: '51', partKind: 'xã', way: 'đều' })).toEqual({});
  });

  it('mọi công thức của máy chủ đều được mời chọn', () => {
    expect([...PROPOSAL_METHODS].toSorted()).toEqual([...ProposalMethodSchema.options].toSorted());
  });
});
