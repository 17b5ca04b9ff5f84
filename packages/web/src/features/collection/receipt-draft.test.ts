import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import { describe, expect, it } from 'vitest';
import { dongOf, emptyReceipt, withBook, withScheme } from './receipt-draft.ts';

const BOOK = {
  id: 'b',
  next: 12,
  unit: { key: 'u:1', name: 'Nhân viên thu' },
} as ReceiptBook;

describe('Biên lai đang ghi', () => {
  it('bắt đầu bằng quyển còn số và tháng sau, tháng mười hai sang năm mới', () => {
    const full = { ...BOOK, id: 'a', next: null };
    expect(emptyReceipt([full, BOOK], '2026-12-05')).toMatchObject({
      bookId: 'b',
      number: '12',
      unit: 'u:1',
      fromMonth: '2027-01',
    });
    expect(emptyReceipt([], '2026-10-05')).toMatchObject({ bookId: null, number: '', fromMonth: '2026-11' });
  });

  it('đổi sang BHXH tự nguyện thì còn một người và nhóm của loại đó', () => {
    const two = {
      ...emptyReceipt([BOOK], '2026-10-05'),
      people: [
        { name: 'a', order: 1 },
        { name: 'b', order: 2 },
      ],
    };
    expect(withScheme(two, 'BHXH-TN')).toMatchObject({ group: 'other', people: [{ name: 'a', order: 1 }] });
    expect(withBook(two, { ...BOOK, id: 'c', next: 7, unit: null })).toMatchObject({
      number: '7',
      unit: 'u:1',
    });
  });

  it('số tiền gõ có dấu chấm hay không đều hiểu, chữ thì không', () => {
    expect(dongOf('1.366.200')).toBe(1_366_200);
    expect(dongOf('1366200')).toBe(1_366_200);
    expect(dongOf('một triệu')).toBeNull();
    expect(dongOf('')).toBeNull();
  });
});
