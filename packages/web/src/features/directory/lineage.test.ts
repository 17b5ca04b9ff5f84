import { describe, expect, it } from 'vitest';
import { lifeOf } from './lineage.ts';

const name = { shortName: 'x', to: null, certainty: 'verified', note: null } as const;
const succession = {
  id: '1',
  agency: { id: '2', code: 'so-noi-vu', name: 'Sở Nội vụ', shortName: 'Sở Nội vụ' },
  on: '2025-03-01',
  share: 'all',
  dividedBy: 'whole',
  primary: true,
  scope: 'toàn bộ',
  basis: 'quyết định',
  certainty: 'verified',
} as const;

describe('Quá trình của một cơ quan', () => {
  it('xếp thành lập, đổi tên, kết thúc, bàn giao theo ngày', () => {
    const events = lifeOf({
      validFrom: '2010-01-01',
      validTo: '2025-02-28',
      names: [
        { ...name, name: 'B', from: '2016-01-01' },
        { ...name, name: 'A', from: '2010-01-01' },
      ],
      predecessors: [],
      successors: [succession],
    });
    expect(events.map(({ kind }) => kind)).toEqual(['began', 'renamed', 'ended', 'handed-over']);
  });

  it('tên đầu tiên không phải là một lần đổi tên; cùng ngày thì thành lập đứng trước tiếp nhận', () => {
    const events = lifeOf({
      validFrom: '2025-03-01',
      validTo: null,
      names: [{ ...name, name: 'A', from: '2025-03-01' }],
      predecessors: [succession],
      successors: [],
    });
    expect(events.map(({ kind }) => kind)).toEqual(['began', 'took-over']);
  });
});
