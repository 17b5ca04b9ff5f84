import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyReport, roundCompleteness, type RoundStanding } from './round-completeness.ts';

const agency = (over: Partial<RoundStanding>): RoundStanding => ({
  standing: 'submitted',
  timing: 'in-time',
  filled: 10,
  required: 10,
  ...over,
});

const anyAgency: fc.Arbitrary<RoundStanding> = fc.record({
  standing: fc.constantFrom('exempt', 'not-started', 'drafting', 'submitted', 'returned', 'accepted'),
  timing: fc.constantFrom('none', 'in-time', 'late', 'overdue'),
  filled: fc.nat(80),
  required: fc.nat(60),
});

describe('Mức độ đầy đủ của một kỳ báo cáo', () => {
  it('tỷ lệ gửi và tỷ lệ nội dung không bao giờ quá 100 %, nội dung không quá phần đã gửi', () => {
    fc.assert(
      fc.property(fc.array(anyAgency), (agencies) => {
        const { submissionShare, contentShare } = roundCompleteness(agencies);
        const [sent, said] = [submissionShare ?? 0, contentShare ?? 0];
        expect(sent).toBeLessThanOrEqual(1);
        expect(said).toBeGreaterThanOrEqual(0);
        expect(said).toBeLessThanOrEqual(sent + 1e-9);
      }),
    );
  });

  it('mỗi cơ quan được tính đúng một lần', () => {
    fc.assert(
      fc.property(fc.array(anyAgency), (agencies) => {
        const counts = roundCompleteness(agencies);
        const { notStarted, drafting, submitted, accepted, returned } = counts;
        expect(notStarted + drafting + submitted + accepted + returned).toBe(counts.expected);
        expect(counts.expected + counts.exempt).toBe(agencies.length);
      }),
    );
  });

  it('cơ quan được miễn rời cả tử số lẫn mẫu số: miễn thêm không làm tỷ lệ đổi', () => {
    fc.assert(
      fc.property(fc.array(anyAgency), fc.nat(5), (agencies, more) => {
        const exempt = Array.from({ length: more }, () => agency({ standing: 'exempt' }));
        const [without, withExempt] = [
          roundCompleteness(agencies),
          roundCompleteness([...agencies, ...exempt]),
        ];
        expect(withExempt).toEqual({ ...without, exempt: without.exempt + more });
      }),
    );
  });

  it('đúng hạn nhưng trống: tính là đã gửi, không có nội dung', () => {
    const empty = agency({ filled: 0 });
    expect(isEmptyReport(empty)).toBe(true);
    expect(roundCompleteness([empty, agency({})])).toMatchObject({
      submitted: 2,
      empty: 1,
      late: 0,
      submissionShare: 1,
      contentShare: 0.5,
    });
  });

  it('trễ nhưng được chấp nhận: vẫn là trễ, không phải thiếu', () => {
    const counts = roundCompleteness([agency({ standing: 'accepted', timing: 'late' })]);
    expect(counts).toMatchObject({ accepted: 1, late: 1, overdue: 0, empty: 0, submissionShare: 1 });
  });

  it('bị trả lại là còn nợ: không tính đã gửi; quá hạn thì đếm quá hạn', () => {
    const counts = roundCompleteness([
      agency({ standing: 'returned', timing: 'overdue' }),
      agency({ standing: 'not-started', timing: 'overdue' }),
      agency({ standing: 'drafting', timing: 'none' }),
      agency({ standing: 'accepted' }),
    ]);
    expect(counts).toMatchObject({ returned: 1, overdue: 2, submissionShare: 0.25, contentShare: 0.25 });
  });

  it('mọi cơ quan đều được miễn thì không có tỷ lệ nào', () => {
    const counts = roundCompleteness([agency({ standing: 'exempt' })]);
    expect(counts).toMatchObject({ expected: 0, submissionShare: null, contentShare: null });
  });
});
