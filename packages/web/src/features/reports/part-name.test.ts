import { describe, expect, it } from 'vitest';
import { findCell } from './find-cell.ts';
import { onTimeShare } from './on-time-share.ts';
import { partName } from './part-name.ts';
import type { ReportDetail } from './reports.types.ts';

const form: ReportDetail['form'] = {
  code: 'kt25-6t',
  kind: 'unit',
  title: 'Báo cáo 6 tháng',
  titleEn: 'Half-yearly report',
  duty: 'd24.1#1',
  for: [],
  provision: 'd24.1',
  addressee: 'Bảo hiểm xã hội tỉnh',
  rules: [],
  sections: [
    { code: 'chi-dao', title: 'Chỉ đạo', titleEn: 'Direction', kind: 'text', required: true },
    {
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
          columns: [{ code: 'c1', title: 'Trong kỳ', titleEn: 'In the period' }],
          rows: [
            {
              code: 'r1',
              title: 'Hội nghị',
              titleEn: 'Meetings',
              unit: 'cuộc',
              unitEn: 'events',
              cells: { c1: { kind: 'typed', figure: 'x' } },
            },
          ],
        },
      ],
    },
  ],
};

const vietnamese = ({ title }: { title: string }): string => title;

describe('Tên của một ô hoặc một mục', () => {
  it('ô số gọi bằng dòng và cột, mục gọi bằng tên mục', () => {
    expect(partName(form, 'b1.r1.c1', vietnamese)).toBe('Hội nghị, Trong kỳ');
    expect(partName(form, 'chi-dao', vietnamese)).toBe('Chỉ đạo');
    expect(partName(form, 'khong-co', vietnamese)).toBe('khong-co');
  });

  it('khóa của ô không có trong mẫu thì không chỉ ô nào', () => {
    expect(findCell(form, 'b1.r1.c9')).toBeNull();
    expect(findCell(form, 'chi-dao')).toBeNull();
  });

  it('chưa có nhiệm vụ nào đến hạn thì chưa có tỷ lệ đúng hạn', () => {
    expect([onTimeShare({ due: 0, onTime: 0 }), onTimeShare({ due: 4, onTime: 3 })]).toEqual([null, 0.75]);
  });
});
