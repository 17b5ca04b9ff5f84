import { describe, expect, it } from 'vitest';
import {
  decideInquiryStep,
  INQUIRY_STATES,
  INQUIRY_STEPS,
  inquirySteps,
  type InquirySide,
  type InquiryState,
  type InquiryStep,
} from './inquiry.transitions.ts';

const ASKED: Readonly<Record<InquiryState, readonly InquiryStep[]>> = {
  asked: ['receive', 'answer', 'decline', 'ask-extension'],
  received: ['answer', 'decline', 'ask-extension'],
  returned: ['answer', 'ask-extension'],
  answered: [],
  closed: [],
  declined: [],
  withdrawn: [],
};

const ASKER: Readonly<Record<InquiryState, readonly InquiryStep[]>> = {
  asked: ['withdraw'],
  received: ['withdraw'],
  returned: ['withdraw'],
  answered: ['return', 'close'],
  closed: [],
  declined: [],
  withdrawn: [],
};

describe('Yêu cầu cung cấp thông tin đi từ lúc hỏi đến lúc khép lại', () => {
  for (const [side, table] of [
    ['asked', ASKED],
    ['asker', ASKER],
  ] as const satisfies readonly [InquirySide, typeof ASKED][])
    for (const state of INQUIRY_STATES)
      it(`${side === 'asked' ? 'bên được hỏi' : 'bên hỏi'}, đang “${state}”: ${table[state].join(', ') || 'không còn bước nào'}`, () => {
        expect(new Set(inquirySteps({ state, wantsExtension: false }, side))).toEqual(new Set(table[state]));
        for (const step of INQUIRY_STEPS)
          expect(decideInquiryStep({ state, wantsExtension: false }, step, side, 'có lý do').ok).toBe(
            table[state].includes(step),
          );
      });

  it('gia hạn xin một lần rồi chờ quyết định; chỉ bên hỏi quyết định, và chỉ khi có người xin', () => {
    const waiting = { state: 'received', wantsExtension: true } as const;
    expect(decideInquiryStep(waiting, 'ask-extension', 'asked', 'xin thêm')).toMatchObject({
      code: 'inquiries.step_not_allowed',
    });
    expect(inquirySteps(waiting, 'asker')).toEqual(['withdraw', 'grant-extension', 'refuse-extension']);
    expect(decideInquiryStep(waiting, 'grant-extension', 'asked')).toMatchObject({
      code: 'inquiries.not_your_side',
    });
    expect(decideInquiryStep(waiting, 'grant-extension', 'asker')).toMatchObject({ value: 'received' });
  });

  it('trả lời xong rồi bị trả lại thì trả lời tiếp được', () => {
    const answered = { state: 'answered', wantsExtension: false } as const;
    expect(decideInquiryStep(answered, 'return', 'asker', 'thiếu mục 2')).toMatchObject({
      value: 'returned',
    });
    expect(decideInquiryStep({ state: 'returned', wantsExtension: false }, 'answer', 'asked')).toMatchObject({
      value: 'answered',
    });
  });

  it.each([
    ['decline', 'asked', 'asked', false],
    ['ask-extension', 'received', 'asked', false],
    ['return', 'answered', 'asker', false],
    ['withdraw', 'asked', 'asker', false],
    ['refuse-extension', 'received', 'asker', true],
  ] as const)('bước “%s” phải ghi lý do', (step, state, side, wantsExtension) => {
    expect(decideInquiryStep({ state, wantsExtension }, step, side, '  ')).toMatchObject({
      code: 'inquiries.reason_needed',
    });
  });
});
