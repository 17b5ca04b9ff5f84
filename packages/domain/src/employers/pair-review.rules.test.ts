import { describe, expect, it } from 'vitest';
import { answerEmployerPair } from './pair-review.rules.ts';

describe('Xét cặp đơn vị nghi trùng', () => {
  const asked = { state: 'second', unsureBy: 'lan' } as const;

  it('“Chưa rõ” chuyển cặp cho người khác; người ấy phải trả lời một hay hai', () => {
    expect(answerEmployerPair({ state: 'open', unsureBy: null }, 'unsure', 'lan')).toMatchObject({
      ok: true,
      value: 'second',
    });
    expect(answerEmployerPair(asked, 'different', 'minh')).toMatchObject({ ok: true, value: 'different' });
    expect(answerEmployerPair(asked, 'unsure', 'minh')).toMatchObject({
      ok: false,
      code: 'employers.pair_needs_answer',
    });
  });

  it('người đã nói chưa rõ không tự cho ý kiến thứ hai; cặp đã quyết thì không trả lời nữa', () => {
    expect(answerEmployerPair(asked, 'same', 'lan')).toMatchObject({
      ok: false,
      code: 'employers.second_opinion_is_anothers',
    });
    expect(answerEmployerPair({ state: 'same', unsureBy: null }, 'same', 'minh')).toMatchObject({
      ok: false,
      code: 'employers.pair_decided_already',
    });
  });
});
