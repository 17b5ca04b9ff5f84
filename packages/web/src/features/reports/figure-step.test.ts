import { describe, expect, it } from 'vitest';
import { figureStep } from './figure-step.ts';

describe('Rời ô số đang nhập', () => {
  it('số không đổi thì không lưu gì', () => {
    expect(figureStep(120, { value: 120, found: 120 })).toBe('same');
    expect(figureStep(null, { value: null, found: null })).toBe('same');
  });

  it('số khác số hệ thống tính được thì hỏi lý do', () => {
    expect(figureStep(125, { value: 120, found: 120 })).toBe('ask');
  });

  it('trở lại đúng số hệ thống, xóa trắng, hoặc ô hệ thống không tính được thì lưu ngay', () => {
    expect(figureStep(120, { value: 125, found: 120 })).toBe('save');
    expect(figureStep(null, { value: 125, found: 120 })).toBe('save');
    expect(figureStep(5, { value: null, found: null })).toBe('save');
  });

  it('chữ không phải số thì giữ nguyên ô, không lưu', () => {
    expect(figureStep(Number.NaN, { value: 1, found: null })).toBe('stay');
  });
});
