import { describe, expect, it } from 'vitest';
import { draftOfLine, emptyLine, lineOfDraft } from './rule-line-draft.ts';

describe('Một dòng quy tắc của nhóm cơ quan', () => {
  it('sửa mà không đổi gì thì lưu lại đúng như cũ', () => {
    const line = { kinds: ['department'], levels: ['province' as const], from: '2025-03-01' };
    expect(lineOfDraft(draftOfLine(line, 0))).toEqual(line);
  });

  it('mã cơ quan gõ cách nhau bằng dấu phẩy, chấm phẩy hay xuống dòng đều nhận', () => {
    expect(lineOfDraft({ ...emptyLine(0), codes: 'so-noi-vu, so-y-te;\nbhxh-tinh ' })).toEqual({
      codes: ['so-noi-vu', 'so-y-te', 'bhxh-tinh'],
    });
  });
});
