import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookNumbers } from './book-numbers.ts';
import { participationKind } from './participation-kind.ts';
import { receiptNumber } from './receipt-number.ts';

describe('Số trong quyển biên lai', () => {
  it('số bỏ qua giữa hai số đã dùng là khoảng trống phải giải trình', () => {
    const { counts, next, numbers } = bookNumbers(1, 10, [
      { number: 1, fate: 'used' },
      { number: 2, fate: 'voided' },
      { number: 5, fate: 'used' },
      { number: 3, fate: 'lost' },
    ]);
    expect(counts).toEqual({ used: 2, voided: 1, lost: 1, spoilt: 0, gap: 1, unused: 5 });
    expect(next).toBe(6);
    expect(numbers[3]).toEqual({ number: 4, fate: 'gap' });
  });

  it('quyển mới bắt đầu từ số đầu; quyển viết hết thì không còn số kế tiếp', () => {
    expect(bookNumbers(101, 150, []).next).toBe(101);
    expect(bookNumbers(1, 2, [{ number: 2, fate: 'used' }]).next).toBeNull();
  });

  it('mọi số của quyển đều có kết cục, cộng lại đúng số tờ', () => {
    const fates = fc.constantFrom('used' as const, 'voided' as const, 'lost' as const, 'spoilt' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 99 }),
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99 }), fates), { selector: ([at]) => at }),
        (first, more, touched) => {
          const known = touched
            .filter(([at]) => at <= more)
            .map(([at, fate]) => ({ number: first + at, fate }));
          const { counts, numbers } = bookNumbers(first, first + more, known);
          expect(numbers).toHaveLength(more + 1);
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(more + 1);
          expect(counts.used + counts.voided + counts.lost + counts.spoilt).toBe(known.length);
        },
      ),
    );
  });

  it('in đủ ký hiệu và sáu chữ số', () => {
    expect(receiptNumber('BL26A', 123)).toBe('BL26A 000123');
  });
});

describe('Người mới hay người đóng tiếp', () => {
  it('chưa từng tham gia là người mới', () => {
    expect(participationKind(null, '2026-10', 3)).toBe('new');
  });

  it('gián đoạn trong giới hạn là đóng tiếp, quá giới hạn là người mới', () => {
    expect(participationKind('2026-09-30', '2026-10', 3)).toBe('renewed');
    expect(participationKind('2026-06-30', '2026-10', 3)).toBe('renewed');
    expect(participationKind('2026-05-31', '2026-10', 3)).toBe('new');
    expect(participationKind('2026-09-30', '2026-10', 0)).toBe('renewed');
    expect(participationKind('2026-12-31', '2026-10', 0)).toBe('renewed');
  });
});
