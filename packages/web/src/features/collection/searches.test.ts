import { describe, expect, it } from 'vitest';
import { readBankSearch } from './bank-search.ts';
import { readBooksSearch } from './books-search.ts';
import { monthDigits, monthsUntil, readCountsSearch } from './counts-search.ts';
import { readReceiptsSearch } from './receipts-search.ts';
import { readRemittancesSearch } from './remittances-search.ts';

describe('Bộ lọc của biên lai trong địa chỉ', () => {
  it('giữ điều lọc được, bỏ điều không lọc được', () => {
    expect(
      readReceiptsSearch({ from: '2026-10-01', to: 'mai', state: 'voided', scheme: 'BHTN', q: 'lan' }),
    ).toEqual({ from: '2026-10-01', state: 'voided', q: 'lan' });
    expect(readRemittancesSearch({ level: 'organisation', state: 'late' })).toEqual({
      level: 'organisation',
      state: 'late',
    });
    expect(readBooksSearch({ state: 'x' })).toEqual({});
    expect(readBankSearch({ state: 'matched' })).toEqual({ state: 'matched' });
    expect(readCountsSearch({ month: '2026-13' })).toEqual({});
  });

  it('các tháng lùi qua năm trước', () => {
    expect(monthsUntil('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
    expect(monthDigits('2026-10')).toBe('10/2026');
  });
});
