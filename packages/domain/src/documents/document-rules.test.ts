import { describe, expect, it } from 'vitest';
import {
  authorityOn,
  documentNumberText,
  numberAndSymbol,
  placeAndDateText,
  signatureLines,
} from './index.ts';

describe('Số, ký hiệu và địa danh, ngày tháng của văn bản', () => {
  it('số dưới 10 có số 0 phía trước; công văn ghi cơ quan rồi đến đơn vị soạn thảo', () => {
    expect(documentNumberText(5, { kind: 'report', issuer: 'BHXH' })).toBe('Số: 05/BC-BHXH');
    expect(documentNumberText(112, { kind: 'letter', issuer: 'BHXH', unit: 'QLT' })).toBe('Số: 112/BHXH-QLT');
    expect(documentNumberText(undefined, { kind: 'decision', issuer: 'UBND' })).toBe('Số:         /QĐ-UBND');
    expect([numberAndSymbol(5, 'BC-BHXH'), numberAndSymbol(undefined, 'BC-BHXH')]).toEqual([
      '05/BC-BHXH',
      '/BC-BHXH',
    ]);
  });

  it('ngày dưới 10 và tháng 1, 2 có số 0 phía trước, tháng khác thì không', () => {
    expect(placeAndDateText('Quảng Ngãi', '2026-02-03')).toBe('Quảng Ngãi, ngày 03 tháng 02 năm 2026');
    expect(placeAndDateText('Quảng Ngãi', '2026-07-04')).toBe('Quảng Ngãi, ngày 04 tháng 7 năm 2026');
    expect(placeAndDateText('Quảng Ngãi', '2026-12-31')).toBe('Quảng Ngãi, ngày 31 tháng 12 năm 2026');
    expect(placeAndDateText('Quảng Ngãi', undefined)).toMatch(/ngày {6}tháng {6}năm/u);
  });
});

describe('Thẩm quyền và dòng ký', () => {
  it.each([
    [{ capacity: 'head', headOffice: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [
      { capacity: 'deputy', headOffice: 'Giám đốc', ownOffice: 'Phó Giám đốc' },
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ],
    [
      { capacity: 'collective', collective: 'Ủy ban nhân dân', headOffice: 'Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ],
    [
      {
        capacity: 'deputy',
        collective: 'Ủy ban nhân dân',
        headOffice: 'Chủ tịch',
        ownOffice: 'Phó Chủ tịch',
      },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      { capacity: 'by-order', headOffice: 'Giám đốc', ownOffice: 'Trưởng phòng Tổng hợp' },
      ['TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔNG HỢP'],
    ],
    [
      { capacity: 'by-authority', headOffice: 'Giám đốc', ownOffice: 'Chánh Văn phòng' },
      ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ],
  ] as const)('%o', (signing, lines) => {
    expect(signatureLines(signing)).toEqual(lines);
  });

  it('người chưa nhậm chức hoặc đã thôi chức ngày ấy thì không ký được', () => {
    const authorities = [{ capacity: 'deputy', from: '2025-07-01', to: '2026-06-30' }] as const;
    expect(authorityOn(authorities, '2025-06-30')).toBeUndefined();
    expect(authorityOn(authorities, '2026-06-30')).toEqual(authorities[0]);
    expect(authorityOn(authorities, '2026-07-01')).toBeUndefined();
  });
});
