import { addDays } from '@ansinh/vietnamese/plain-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_STATES,
  CARD_STEPS,
  cardDaysTaken,
  cardDueOn,
  cardSteps,
  decideCardStep,
  decideIssueFacts,
  readCardNumber,
} from './index.ts';

const CALENDAR = { holidays: new Set(['2026-09-01', '2026-09-02']), workingSwaps: new Set<string>() };
const INSURER = { insures: true, asked: false };
const SCHOOL = { insures: false, asked: true };

describe('Cấp thẻ BHYT, sổ BHXH', () => {
  it('hạn cấp là 5 ngày làm việc, không tính ngày nhận, ngày nghỉ và ngày lễ', () => {
    expect(cardDueOn('2026-11-20', 5, CALENDAR)).toBe('2026-11-27');
    expect(cardDueOn('2026-08-28', 5, CALENDAR)).toBe('2026-09-08');
  });

  it('thời gian cấp bằng số ngày làm việc của hạn khi cấp đúng ngày cuối hạn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const requested = addDays('2026-01-01', offset);
        expect(cardDaysTaken(requested, cardDueOn(requested, days, CALENDAR), CALENDAR)).toBe(days);
      }),
    );
  });

  it('chỉ cơ quan BHXH cấp và trả lại; trả lại phải có lý do', () => {
    expect(decideCardStep('requested', 'issue', INSURER)).toEqual({ ok: true, value: 'issued' });
    expect(decideCardStep('requested', 'issue', SCHOOL)).toMatchObject({ code: 'cards.not_yours' });
    expect(decideCardStep('requested', 'return', INSURER, '  ')).toMatchObject({
      code: 'cards.reason_needed',
    });
    expect(decideCardStep('requested', 'return', INSURER, 'Thiếu ngày sinh')).toEqual({
      ok: true,
      value: 'returned',
    });
  });

  it('yêu cầu bị trả lại được cơ quan đề nghị gửi lại hoặc hủy; thẻ đã cấp không trả lại, không hủy', () => {
    expect(decideCardStep('returned', 'request-again', SCHOOL)).toEqual({ ok: true, value: 'requested' });
    expect(decideCardStep('returned', 'cancel', SCHOOL)).toEqual({ ok: true, value: 'cancelled' });
    for (const step of ['return', 'cancel', 'issue'] as const)
      expect(decideCardStep('issued', step, { insures: true, asked: true }, 'x')).toMatchObject({
        code: 'cards.step_not_allowed',
      });
  });

  it('việc được liệt kê là việc làm được, việc không liệt kê thì bị từ chối', () => {
    for (const state of CARD_STATES)
      for (const standing of [
        INSURER,
        SCHOOL,
        { insures: true, asked: true },
        { insures: false, asked: false },
      ])
        for (const step of CARD_STEPS)
          expect(decideCardStep(state, step, standing, 'lý do').ok).toBe(
            cardSteps(state, standing).includes(step),
          );
  });

  it.each([
    ['card', 'HS4626212345678', null, 'HS4626212345678'],
    ['card', ' hs 4 62 6212345678 ', '6212345678', 'HS4626212345678'],
    ['card', '6212345678', '6212345678', '6212345678'],
    ['book', '6212345678', null, '6212345678'],
  ] as const)('%s "%s" được nhận là số %s', (kind, text, known, value) => {
    expect(readCardNumber(kind, text, known)).toEqual({ ok: true, value });
  });

  it.each([
    ['card', 'HS462621234567', null, 'cards.number_wrong'],
    ['card', 'HS9626212345678', null, 'cards.number_wrong'],
    ['card', '621234567', null, 'cards.number_wrong'],
    ['book', 'HS4626212345678', null, 'cards.number_wrong'],
    ['card', '', null, 'cards.number_wrong'],
    ['card', 'HS4626212345678', '6299999999', 'cards.number_differs'],
  ] as const)('%s "%s" không được nhận', (kind, text, known, code) => {
    expect(readCardNumber(kind, text, known)).toMatchObject({ ok: false, code });
  });

  it('ngày cấp không trước ngày đề nghị, không sau hôm nay; hạn thẻ không ngược', () => {
    const facts = { requestedOn: '2026-11-02', issuedOn: '2026-11-04', validFrom: null, validTo: null };
    const today = '2026-11-24';
    expect(decideIssueFacts(facts, today).ok).toBe(true);
    expect(decideIssueFacts({ ...facts, issuedOn: '2026-11-25' }, today)).toMatchObject({
      code: 'cards.issued_in_future',
    });
    expect(decideIssueFacts({ ...facts, issuedOn: '2026-11-01' }, today)).toMatchObject({
      code: 'cards.issued_before_request',
    });
    expect(
      decideIssueFacts({ ...facts, validFrom: '2026-12-01', validTo: '2026-11-30' }, today),
    ).toMatchObject({ code: 'cards.validity_wrong' });
  });
});
