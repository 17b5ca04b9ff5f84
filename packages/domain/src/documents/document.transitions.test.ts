import { describe, expect, it } from 'vitest';
import {
  decideDocumentStep,
  DOCUMENT_STATES,
  DOCUMENT_STEPS,
  documentSteps,
  type DocumentState,
  type DocumentStep,
} from './document.transitions.ts';

const ALLOWED: Readonly<Record<DocumentState, Partial<Record<DocumentStep, DocumentState>>>> = {
  draft: { save: 'draft', review: 'reviewed', withdraw: 'withdrawn' },
  reviewed: { return: 'draft', sign: 'signed', withdraw: 'withdrawn' },
  signed: { issue: 'issued', withdraw: 'withdrawn' },
  issued: {},
  withdrawn: {},
};

describe('Một văn bản đi từ dự thảo đến phát hành', () => {
  for (const state of DOCUMENT_STATES)
    for (const step of DOCUMENT_STEPS) {
      const next = ALLOWED[state][step];
      it(`đang “${state}”, bước “${step}”: ${next ?? 'không được'}`, () => {
        const decision = decideDocumentStep(state, step, 'có lý do');
        expect(decision.ok ? decision.value : decision.code).toBe(next ?? 'documents.step_not_allowed');
      });
    }

  it('trả lại hoặc hủy mà không ghi lý do thì không được', () => {
    expect(decideDocumentStep('reviewed', 'return', '  ')).toMatchObject({ code: 'documents.reason_needed' });
    expect(decideDocumentStep('signed', 'withdraw')).toMatchObject({ code: 'documents.reason_needed' });
  });

  it('đã phát hành thì không còn bước nào', () => {
    expect(documentSteps('issued')).toEqual([]);
    expect(documentSteps('draft')).toEqual(['save', 'review', 'withdraw']);
  });
});
