import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workClocks } from './clocks.ts';

const HOUR = 3_600_000;

describe('hai đồng hồ: ở cơ quan đang giữ và từ đầu đến giờ', () => {
  const events = [
    { at: '2026-07-01T08:00:00+07:00', holderAgencyId: 'so-y-te' },
    { at: '2026-07-01T18:00:00+07:00', holderAgencyId: 'bhxh' },
    { at: '2026-07-02T08:00:00+07:00', holderAgencyId: 'so-y-te' },
  ];

  it('trả lại thì đồng hồ của cơ quan giữ chạy lại từ đầu, đồng hồ chung chạy tiếp', () => {
    const clocks = workClocks(events, '2026-07-02T11:00:00+07:00');
    expect(clocks).toMatchObject({
      presentHolderAgencyId: 'so-y-te',
      inPresentHands: 3 * HOUR,
      inAll: 27 * HOUR,
    });
    expect([...clocks.byAgency]).toEqual([
      ['so-y-te', 13 * HOUR],
      ['bhxh', 14 * HOUR],
    ]);
  });

  it('tiếp nhận xong thì cả hai đồng hồ dừng', () => {
    const done = [...events, { at: '2026-07-02T09:00:00+07:00', holderAgencyId: null }];
    expect(workClocks(done, '2026-08-01T00:00:00Z')).toMatchObject({
      presentHolderAgencyId: null,
      inPresentHands: 0,
      inAll: 25 * HOUR,
    });
  });

  it('chưa có ai giữ, hoặc chỉ có sự kiện về sau: đồng hồ bằng 0', () => {
    expect(workClocks(events, '2026-06-01T00:00:00Z')).toMatchObject({
      presentHolderAgencyId: null,
      inPresentHands: 0,
      inAll: 0,
    });
  });

  it('thời gian chung bằng tổng thời gian các cơ quan và không nhỏ hơn ở cơ quan đang giữ', () => {
    const event = fc.record({
      at: fc.integer({ min: 0, max: 1_000_000 }).map((ms) => new Date(ms).toISOString()),
      holderAgencyId: fc.constantFrom('a', 'b', null),
    });
    fc.assert(
      fc.property(fc.array(event), (list) => {
        const clocks = workClocks(list, new Date(1_000_000).toISOString());
        const sum = [...clocks.byAgency.values()].reduce((total, ms) => total + ms, 0);
        expect(clocks.inAll).toBe(sum);
        expect(clocks.inPresentHands).toBeLessThanOrEqual(clocks.inAll);
      }),
    );
  });
});
