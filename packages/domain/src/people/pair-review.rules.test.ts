import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePair, estimateError, type PairDecision, type ReviewedPair } from './pair-review.rules.ts';

const pair = (over: Partial<ReviewedPair>): ReviewedPair => ({
  state: 'open',
  sampled: false,
  score: 1,
  sampleVerdict: null,
  firstBy: null,
  firstDecision: null,
  ...over,
});
const asked = pair({ state: 'second', firstBy: 'An', firstDecision: 'different' });

describe('Xem xét hai dòng có phải một người', () => {
  it.each<[string, ReviewedPair, PairDecision, string, boolean, object]>([
    [
      'chắc chắn thì xong ngay',
      pair({}),
      'same',
      'An',
      false,
      { step: 'settle', state: 'same', opinion: 'first' },
    ],
    ['không chắc thì hỏi người thứ hai', pair({}), 'unsure', 'An', false, { step: 'ask-another' }],
    [
      'người thứ hai đồng ý thì xong',
      asked,
      'different',
      'Bình',
      false,
      { step: 'settle', state: 'different', opinion: 'second' },
    ],
    ['người thứ hai nói khác thì thành bất đồng', asked, 'same', 'Bình', false, { step: 'dispute' }],
    [
      'người có quyền quyết khi hai người bất đồng',
      pair({ state: 'disputed' }),
      'same',
      'Chi',
      true,
      { step: 'settle', state: 'same', opinion: 'third' },
    ],
    [
      'cặp tự động được lấy mẫu thì lời đáp tính vào tỷ lệ sai',
      pair({ state: 'joined', sampled: true }),
      'different',
      'An',
      false,
      { step: 'verdict', verdict: 'different' },
    ],
  ])('%s', (_title, before, answer, id, mayArbitrate, step) => {
    expect(decidePair(before, answer, { id, mayArbitrate })).toEqual({ ok: true, value: step });
  });

  it.each<[string, ReviewedPair, PairDecision, string, string]>([
    ['người thứ nhất không tự cho ý kiến thứ hai', asked, 'same', 'An', 'people.second_opinion_is_anothers'],
    ['ý kiến thứ hai không được là “chưa chắc”', asked, 'unsure', 'Bình', 'people.pair_needs_answer'],
    [
      'bất đồng thì không phải ai cũng quyết được',
      pair({ state: 'disputed' }),
      'same',
      'An',
      'people.second_opinion_is_anothers',
    ],
    [
      'đã quyết rồi thì không hỏi lại',
      pair({ state: 'different' }),
      'same',
      'An',
      'people.pair_decided_already',
    ],
    [
      'cặp tự động không lấy mẫu thì không hỏi',
      pair({ state: 'joined' }),
      'same',
      'An',
      'people.pair_decided_already',
    ],
  ])('%s', (_title, before, answer, id, code) => {
    expect(decidePair(before, answer, { id, mayArbitrate: false })).toMatchObject({ ok: false, code });
  });

  it('tỷ lệ sai ước lượng luôn nằm giữa hai cận, mẫu càng lớn khoảng càng hẹp', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (answered, part) => {
        const wrong = Math.min(part, answered);
        const one = estimateError(answered, wrong);
        const ten = estimateError(answered * 10, wrong * 10);
        expect(one.low).toBeLessThanOrEqual(one.rate + 1e-9);
        expect(one.high).toBeGreaterThanOrEqual(one.rate - 1e-9);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
    expect(estimateError(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(estimateError(300, 0).high).toBeCloseTo(0.0126, 3);
  });
});
