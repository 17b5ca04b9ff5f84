import { describe, expect, it } from 'vitest';
import type { PlanRow } from './indicators.queries.ts';
import { changeDraft, draftOf, readDraft, takeRows } from './plan-draft.ts';

const row = (key: string, value: number | null, note = ''): PlanRow =>
  ({ unit: { key, name: key, kind: 'commune' }, value, note }) as unknown as PlanRow;

describe('Số giao đang viết', () => {
  const draft = draftOf([row('2025:1', 95.5, 'vùng khó'), row('2025:2', null)], row('2025:51', 96));

  it('mở lại đúng số đã lưu, viết bằng dấu phẩy', () => {
    expect([...draft.texts]).toEqual([
      ['2025:1', '95,5'],
      ['2025:2', ''],
    ]);
    expect(draft.whole).toBe('96');
  });

  it('ô trống là chưa giao, không phải giao số 0', () => {
    expect(readDraft(draft, 'decimal')).toEqual({
      whole: 96,
      isWholeUnreadable: false,
      cells: [{ unitKey: '2025:1', value: 95.5, note: 'vùng khó' }],
      unreadable: new Set(),
    });
  });

  it('chữ không phải số được nêu tên, không âm thầm bỏ', () => {
    const changed = changeDraft(
      draft,
      ['2025:1', '2025:2'],
      [
        { row: 0, column: 0, text: '95..5' },
        { row: 1, column: 0, text: '−3' },
        { row: 9, column: 0, text: '1' },
      ],
    );
    const read = readDraft(changed, 'decimal');
    expect([...read.unreadable]).toEqual(['2025:1', '2025:2']);
    expect(read.cells).toEqual([]);
  });

  it('số của cả đơn vị không phải số cũng được nêu, không thành chưa giao', () => {
    expect(readDraft({ ...draft, whole: '96..5' }, 'decimal')).toMatchObject({
      whole: null,
      isWholeUnreadable: true,
    });
    expect(readDraft({ ...draft, whole: '' }, 'decimal')).toMatchObject({
      whole: null,
      isWholeUnreadable: false,
    });
  });

  it('tệp chỉ có vài đơn vị không xóa số đã gõ của đơn vị khác, cũng không xóa số của cả đơn vị', () => {
    const taken = takeRows(draft, [row('2025:1', null), row('2025:2', 97)], null);
    expect(taken.whole).toBe('96');
    expect([...taken.texts]).toEqual([
      ['2025:1', '95,5'],
      ['2025:2', '97'],
    ]);
    expect(taken.notes.get('2025:1')).toBe('vùng khó');
  });

  it('số người có dấu chấm nhóm là một số nguyên', () => {
    const people = changeDraft(draft, ['2025:1'], [{ row: 0, column: 0, text: '1.234' }]);
    expect(readDraft(people, 'whole').cells[0]?.value).toBe(1234);
  });
});
