import { describe, expect, it } from 'vitest';
import type { ReportPart, ReportSection } from './reports.types.ts';
import { isFilled, keysOfSection, partsByKey, progressOf } from './section-parts.ts';

const part = (key: string, given: Partial<ReportPart> = {}): ReportPart => ({
  key,
  kind: 'text',
  value: null,
  found: null,
  reason: '',
  text: '',
  issues: [],
  excerpts: [],
  provenance: null,
  before: null,
  yearBefore: null,
  target: null,
  differs: null,
  version: 1,
  editedBy: null,
  editedAt: null,
  ...given,
});

const tables: ReportSection = {
  code: 'so-lieu',
  title: 'Số liệu',
  titleEn: 'Figures',
  kind: 'tables',
  required: true,
  tables: [
    {
      code: 'b1',
      title: 'Bảng 1',
      titleEn: 'Table 1',
      columns: [
        { code: 'c1', title: 'Số người', titleEn: 'People' },
        { code: 'c2', title: 'Tỷ lệ', titleEn: 'Rate' },
      ],
      rows: [
        {
          code: 'r1',
          title: 'BHYT',
          titleEn: 'Health insurance',
          unit: 'người',
          unitEn: 'people',
          cells: { c1: { kind: 'typed', figure: 'x' } },
        },
      ],
    },
  ],
};

describe('Phần đã có nội dung của báo cáo', () => {
  it('ô không có nguồn trong mẫu không tính là phần phải điền', () => {
    expect(keysOfSection(tables)).toEqual(['b1.r1.c1']);
  });

  it('mục tình hình thực hiện do hệ thống lập, không phải điền', () => {
    expect(keysOfSection({ ...tables, kind: 'carrying-out' })).toEqual([]);
  });

  it('số 0 là có nội dung, khoảng trắng thì chưa', () => {
    expect(isFilled(part('b1.r1.c1', { kind: 'figure', value: 0 }))).toBe(true);
    expect(isFilled(part('tinh-hinh', { text: ' \n' }))).toBe(false);
    expect(isFilled(undefined)).toBe(false);
  });

  it('lời trích chỉ tính khi được dùng', () => {
    const agency = { id: '019acc11-0000-7000-8000-000000000001', name: 'Thuế tỉnh' };
    const excerpt = {
      reportId: agency.id,
      revision: 1,
      agency,
      original: 'a',
      text: 'a',
      used: false,
      theme: null,
      changed: false,
    };
    expect(isFilled(part('tinh-hinh', { excerpts: [excerpt] }))).toBe(false);
    expect(isFilled(part('tinh-hinh', { excerpts: [{ ...excerpt, used: true }] }))).toBe(true);
  });

  it('đếm phần đã điền trên tổng số của mục, không vượt tổng số', () => {
    const parts = partsByKey({ parts: [part('b1.r1.c1', { kind: 'figure', value: 3 }), part('khac')] });
    expect(progressOf(tables, parts)).toEqual({ filled: 1, all: 1 });
  });
});
