import { describe, expect, it } from 'vitest';
import type { DatasetColumn, DatasetLayout } from '../dataset.ts';
import { rowRulesOf, type RowProblem } from './row-rules.ts';

const column = (key: string, kind: DatasetColumn['kind'], rules?: DatasetColumn['rules']): DatasetColumn => ({
  key,
  header: key.toUpperCase(),
  headerEn: key,
  aliases: [],
  kind,
  required: false,
  ...(rules ? { rules } : {}),
});
const LAYOUT: DatasetLayout = {
  id: 'thu',
  version: 1,
  title: '',
  titleEn: '',
  subject: 'person',
  key: [],
  oneOf: [['so_giay_to', 'ma_bhxh']],
  columns: [
    column('so_giay_to', 'identity-number'),
    column('ma_bhxh', 'bhxh-number'),
    column('gioi_tinh', 'sex'),
    column('ngay_sinh', 'partial-date'),
    column('tu_ngay', 'date'),
    column('den_ngay', 'date', [{ rule: 'not-before-column', column: 'tu_ngay' }]),
    column('dang_ky', 'integer'),
    column('tham_gia', 'integer', [{ rule: 'not-more-than', column: 'dang_ky' }]),
  ],
};

function problems(row: Readonly<Record<string, string>>): [string | null, string][] {
  const values = LAYOUT.columns.map(({ key }) => row[key] ?? null);
  const found: RowProblem[] = [];
  for (const rule of rowRulesOf(LAYOUT)) rule.check(values, found);
  return found.map(({ column, problem }) => [column, problem.code]);
}

describe('Quy tắc giữa các ô của một dòng', () => {
  it('phải có ít nhất một trong các cột của nhóm', () => {
    expect(problems({})).toEqual([[null, 'one-of-empty']]);
    expect(problems({ ma_bhxh: '6201234567' })).toEqual([]);
  });

  it('ngày kết thúc không trước ngày bắt đầu, số tham gia không quá số đăng ký', () => {
    expect(problems({ ma_bhxh: '1', tu_ngay: '2026-05-01', den_ngay: '2026-04-30' })).toEqual([
      ['den_ngay', 'date-before-column'],
    ]);
    expect(problems({ ma_bhxh: '1', dang_ky: '9', tham_gia: '10' })).toEqual([
      ['tham_gia', 'more-than-column'],
    ]);
  });

  it('số định danh trái với giới tính hoặc năm sinh thì nhắc', () => {
    const person = { so_giay_to: '062185001234', gioi_tinh: 'female', ngay_sinh: '1985' };
    expect(problems(person)).toEqual([]);
    expect(problems({ ...person, gioi_tinh: 'male', ngay_sinh: '1986-01-01' })).toEqual([
      ['so_giay_to', 'identity-sex-differs'],
      ['so_giay_to', 'identity-birth-differs'],
    ]);
  });
});
