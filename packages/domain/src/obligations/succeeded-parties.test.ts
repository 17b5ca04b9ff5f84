import { describe, expect, it } from 'vitest';
import { succeededParties } from './succeeded-parties.ts';

describe('Cơ quan phối hợp, nơi nhận kết thúc hoạt động', () => {
  const parties = { leadId: 'chu-tri', coordinatingIds: ['a', 'b'], recipientIds: ['c'] };

  it('cơ quan tiếp nhận đứng vào đúng chỗ, mỗi cơ quan một lần', () => {
    const after = new Map([
      ['a', ['b', 'x']],
      ['c', ['y', 'z']],
    ]);
    expect(succeededParties(parties, after)).toEqual({
      coordinatingIds: ['b', 'x'],
      recipientIds: ['y', 'z'],
    });
  });

  it('chủ trì không phối hợp với chính mình, không báo cáo chính mình', () => {
    const after = new Map([
      ['a', ['chu-tri']],
      ['c', ['chu-tri']],
    ]);
    expect(succeededParties(parties, after)).toEqual({ coordinatingIds: ['b'], recipientIds: [] });
  });

  it('đã là nơi nhận thì thôi là cơ quan phối hợp; kết thúc mà chưa rõ ai tiếp nhận thì giữ nguyên', () => {
    expect(succeededParties(parties, new Map([['a', ['c']]]))).toEqual({
      coordinatingIds: ['b'],
      recipientIds: ['c'],
    });
    expect(succeededParties(parties, new Map())).toEqual({
      coordinatingIds: ['a', 'b'],
      recipientIds: ['c'],
    });
  });
});
