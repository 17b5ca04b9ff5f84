import { describe, expect, it } from 'vitest';
import { impossibleTerms, type TermLevel } from './impossible-terms.ts';

const level = (who: string, dueOn: string | null, dataAsOf: string | null = null): TermLevel => ({
  who,
  whoEn: who,
  dueOn,
  dataAsOf,
});
const codes = (...levels: TermLevel[]): string[] => impossibleTerms(levels).map(({ code }) => code);

describe('Hạn báo cáo của các cấp', () => {
  it('Sơn La: đơn vị trước 10/01, tổng hợp 20/01 thì giữ được', () => {
    expect(codes(level('Các đơn vị', '2027-01-09'), level('BHXH tỉnh', '2027-01-20'))).toEqual([]);
  });

  it('cấp trên phải báo cáo trước cấp dưới: nêu hạn muộn nhất cấp dưới phải đặt', () => {
    const [warning] = impossibleTerms([level('các xã', '2026-07-20'), level('BHXH tỉnh', '2026-07-14')]);
    expect(warning).toMatchObject({ code: 'above_before_below' });
    expect(warning?.vi).toBe(
      'BHXH tỉnh phải báo cáo chậm nhất 14/07/2026, trước hạn 20/07/2026 của các xã. Đặt hạn của các xã chậm nhất 13/07/2026.',
    );
  });

  it('cùng một ngày thì không còn ngày nào để tổng hợp', () => {
    expect(codes(level('Các xã', '2026-07-14'), level('BHXH tỉnh', '2026-07-14'))).toEqual([
      'no_day_between',
    ]);
  });

  it('hạn gửi trước ngày chốt số liệu: số gửi là số ước', () => {
    expect(codes(level('Các đơn vị', '2026-12-19', '2026-12-31'))).toEqual(['due_before_data']);
    expect(codes(level('Các đơn vị', '2026-12-19', '2026-12-15'))).toEqual([]);
    // Only the first word of the sentence has a capital.
    const [warning] = impossibleTerms([level('các đơn vị', '2026-12-19', '2026-12-31')]);
    expect(warning?.vi).toMatch(/^Các đơn vị phải gửi/u);
  });

  it('chuỗi ba cấp: xã, tỉnh, bộ: nêu đúng chỗ đứt', () => {
    expect(
      codes(
        level('Các xã', '2026-07-04'),
        level('BHXH tỉnh', '2026-07-14'),
        level('BHXH Việt Nam', '2026-07-10'),
      ),
    ).toEqual(['above_before_below']);
  });

  it('cấp không đặt hạn thì không có gì để so', () => {
    expect(codes(level('Các đơn vị', null), level('BHXH tỉnh', '2026-07-14'))).toEqual([]);
    expect(codes(level('Các đơn vị', '2026-07-04'), level('BHXH tỉnh', null, '2026-06-30'))).toEqual([]);
  });
});
