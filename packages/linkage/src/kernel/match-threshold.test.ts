import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchThreshold } from './match-threshold.ts';
import { shiftOfOverlap } from './overlap.ts';

const scores = fc.array(fc.float({ min: -9, max: 40, noNaN: true }), { minLength: 1, maxLength: 400 });

describe('Ngưỡng tự ghép', () => {
  it('số cặp sai dự tính không quá một phần nghìn, hoặc nửa cặp khi có ít cặp', () => {
    fc.assert(
      fc.property(scores, (list) => {
        const from = matchThreshold(Float32Array.from(list));
        const matched = list.filter((score) => score >= from && score < 12);
        const wrong = matched.reduce((sum, score) => sum + 1 / (1 + 2 ** score), 0);
        const all = list.filter((score) => score >= from).length;
        // Scores are counted by quarters.
        expect(wrong).toBeLessThanOrEqual(Math.max(0.5, 0.001 * all) * 1.2);
      }),
    );
  });

  it('không phụ thuộc thứ tự các cặp', () => {
    fc.assert(
      fc.property(scores, (list) => {
        expect(matchThreshold(Float32Array.from(list.toReversed()))).toBe(
          matchThreshold(Float32Array.from(list)),
        );
      }),
    );
  });

  it('danh sách đủ số giấy tờ thì ngưỡng thấp, danh sách nhiều cặp còn ngờ thì ngưỡng cao', () => {
    const sure = Array.from({ length: 5000 }, () => 25);
    const doubtful = Array.from({ length: 5000 }, () => 6);
    expect(matchThreshold(Float32Array.from([...sure, 2.5, 3, 3.5]))).toBe(2);
    expect(matchThreshold(Float32Array.from([...sure, ...doubtful]))).toBeGreaterThan(6);
  });
});

describe('Mức trùng của hai danh sách', () => {
  const pairs = (partners: number, score: number): Parameters<typeof shiftOfOverlap>[0] => ({
    count: partners,
    a: Uint32Array.from({ length: partners }, (_, row) => row),
    b: Uint32Array.from({ length: partners }, (_, row) => row),
    scores: new Float32Array(partners).fill(score),
  });

  it('càng ít người có mặt ở cả hai danh sách thì mỗi cặp càng đáng ngờ', () => {
    const shift = (partners: number): number => shiftOfOverlap(pairs(partners, 20), 1000, 1000, 0.6);
    expect(shift(600)).toBeCloseTo(0, 1);
    expect(shift(60)).toBeLessThan(-3);
    expect(shift(6)).toBeLessThan(shift(60));
  });

  it('nhiều cặp yếu mà không cặp nào chắc thì không làm tăng mức trùng', () => {
    expect(shiftOfOverlap(pairs(1000, -4), 1000, 1000, 0.6)).toBeLessThan(-3);
  });
});
