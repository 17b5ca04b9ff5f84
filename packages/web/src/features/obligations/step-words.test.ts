import { describe, expect, it } from 'vitest';
import { needsReason, stepWords } from './step-words.ts';

const EMPTY = { text: '', due: null, agencies: [] };

describe('Lời kèm mỗi bước xử lý', () => {
  it('trả lại mà không ghi lý do thì chưa gửi được', () => {
    expect(stepWords('return', 'submitted', { ...EMPTY, text: '  ' })).toBeNull();
    expect(stepWords('return', 'submitted', { ...EMPTY, text: 'Thiếu phụ lục' })).toEqual({
      reason: 'Thiếu phụ lục',
    });
  });

  it('nộp khi còn chờ phối hợp phải ghi lý do, nộp lúc khác thì lời trình là tùy ý', () => {
    expect(needsReason('submit', 'waiting')).toBe(true);
    expect(stepWords('submit', 'open', EMPTY)).toEqual({});
    expect(stepWords('submit', 'open', { ...EMPTY, text: 'Kính trình' })).toEqual({ note: 'Kính trình' });
  });

  it('gia hạn phải có ngày mới', () => {
    expect(stepWords('extend', 'open', { ...EMPTY, text: 'Bão lụt' })).toBeNull();
    expect(stepWords('extend', 'open', { ...EMPTY, text: 'Bão lụt', due: '2026-12-25' })).toEqual({
      reason: 'Bão lụt',
      due: '2026-12-25',
    });
  });

  it('xin phối hợp phải chọn ít nhất một cơ quan', () => {
    expect(stepWords('ask_coordination', 'open', EMPTY)).toBeNull();
    expect(stepWords('ask_coordination', 'open', { ...EMPTY, agencies: ['a'] })).toEqual({
      agencies: ['a'],
      partDue: null,
    });
  });
});
