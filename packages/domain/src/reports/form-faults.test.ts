import { describe, expect, it } from 'vitest';
import { formFaults } from './form-faults.ts';
import { formOf } from './report-form.fixtures.ts';
import type { CellSource, ReportForm, ReportRule } from './report-form.ts';

const GROUND = {
  provisions: new Set(['d1']),
  duties: new Set(['d1#1', 'd1#2']),
  indicators: new Set(['bhyt-dan-so']),
};
const faults = (...forms: ReportForm[]): string[] => formFaults(forms, GROUND);
const typed = (figure: string): CellSource => ({ kind: 'typed', figure });
const rule = (over: Partial<ReportRule>): ReportRule => ({
  left: 't.a.c',
  relation: '<=',
  right: 5,
  strict: true,
  message: 'Sai.',
  messageEn: 'Wrong.',
  ...over,
});
const inUnit = (form: ReportForm, unit: string): ReportForm => ({
  ...form,
  sections: form.sections.map((section) =>
    section.tables
      ? {
          ...section,
          tables: section.tables.map((t) => ({ ...t, rows: t.rows.map((row) => ({ ...row, unit })) })),
        }
      : section,
  ),
});

describe('Mẫu báo cáo được soát trước khi dùng', () => {
  const unit = formOf({ a: typed('a'), b: typed('b') });
  const consolidated = (cells: Record<string, CellSource>): ReportForm => ({
    ...formOf(cells),
    code: 'tong-hop',
    kind: 'consolidated',
    fulfils: 'd1#2',
  });

  it('mẫu đúng không có lỗi nào', () => {
    expect(faults(unit, consolidated({ a: { kind: 'gathered', cell: 't.a.c', by: 'sum' } }))).toEqual([]);
  });

  it('nhiệm vụ, điều khoản, chỉ số phải có thật', () => {
    const wrong = formOf({ a: { kind: 'indicator', indicator: 'khong-co', unit: 'own', part: 'rate' } });
    expect(faults({ ...wrong, duty: 'd9#1', provision: 'd9' })).toEqual([
      'mau: không có nhiệm vụ “d9#1”',
      'mau: văn bản không có điều khoản “d9”',
      'mau: không có chỉ số “khong-co”',
    ]);
  });

  it('mã không trùng, một số không hỏi hai lần trong một mẫu', () => {
    expect(faults(formOf({ a: typed('a'), b: typed('a') }))).toEqual([
      'mau: hỏi số “a” hai lần trong một mẫu',
    ]);
    expect(faults(unit, { ...unit, duty: 'd1#2' })).toContain('có hai mẫu mã “mau”');
  });

  it('ô tính và quy tắc chỉ dựa vào ô có trong mẫu, cùng đơn vị', () => {
    const sum: CellSource = { kind: 'computed', operation: 'sum', of: ['t.a.c', 't.z.c'] };
    expect(faults(formOf({ a: typed('a'), s: sum }))).toEqual(['mau: ô t.s.c tính từ ô “t.z.c” không có']);
    const share: CellSource = { kind: 'computed', operation: 'percent', of: ['t.a.c', 't.b.c'] };
    expect(faults(formOf({ a: typed('a'), b: typed('b'), s: share }))).toEqual([
      'mau: ô t.s.c là tỷ lệ nhưng đơn vị là “người”',
    ]);
    expect(faults({ ...unit, rules: [rule({ right: ['t.z.c'] })] })).toEqual([
      'mau: quy tắc nêu ô “t.z.c” không có',
    ]);
  });

  it('tổng hợp: gom ô có thật; số đếm thì cộng, tỷ lệ thì tính theo số người', () => {
    expect(faults(unit, consolidated({ z: { kind: 'gathered', cell: 't.z.c', by: 'sum' } }))).toEqual([
      'tong-hop: ô t.z.c gom từ ô “t.z.c” không mẫu nào có',
    ]);
    const rates = [
      inUnit(unit, '%'),
      inUnit(consolidated({ a: { kind: 'gathered', cell: 't.a.c', by: 'sum' } }), '%'),
    ];
    expect(faults(...rates)).toEqual(['tong-hop: ô t.a.c: tỷ lệ phải tính theo số người, số đếm phải cộng']);
    const averaged = consolidated({
      a: { kind: 'gathered', cell: 't.a.c', by: 'weighted', weight: 't.b.c' },
    });
    expect(faults(unit, averaged)).toEqual([
      'tong-hop: ô t.a.c: tỷ lệ phải tính theo số người, số đếm phải cộng',
    ]);
  });

  it('mẫu của đơn vị không gom số hay lời của ai', () => {
    const gathers = formOf({ a: { kind: 'gathered', cell: 't.a.c', by: 'sum' } }, [
      { code: 'x', title: 'X', titleEn: 'X', kind: 'text', required: true, gathers: ['y'] },
    ]);
    expect(faults(gathers)).toHaveLength(2);
  });

  it('mỗi loại cơ quan có một mẫu của một nhiệm vụ', () => {
    const school = { ...unit, for: ['school'] };
    expect(faults(school, { ...school, code: 'khac' })).toEqual([
      'nhiệm vụ d1#1: hai mẫu cho loại cơ quan “school”',
    ]);
    expect(faults(unit, { ...unit, code: 'khac' })).toEqual([
      'nhiệm vụ d1#1: nhiều hơn một mẫu cho các cơ quan còn lại',
    ]);
  });

  it('ô cùng tên ở hai mẫu của một nhiệm vụ là cùng một số, nếu không thì cộng lại vô nghĩa', () => {
    const other = { ...formOf({ a: typed('khac') }), code: 'truong', for: ['school'] };
    expect(faults(unit, other)).toEqual(['nhiệm vụ d1#1: ô t.a.c mang nghĩa khác nhau giữa các mẫu']);
    expect(faults(unit, { ...other, duty: 'd1#2' })).toEqual([]);
  });
});
