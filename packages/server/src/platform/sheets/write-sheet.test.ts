import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeSheet } from './write-sheet.ts';

describe('Xuất bảng tính', () => {
  const rows = [
    { name: 'Sở Y tế', from: '2025-03-01', count: 1234567 },
    { name: '=1+1', from: null, count: null },
  ];

  it('tiêu đề, ghi chú ngày và bộ lọc đứng trên; ngày là ngày, số là số, chữ là chữ', async () => {
    const bytes = await writeSheet({
      name: 'Danh bạ',
      title: 'Danh bạ cơ quan',
      notes: ['Tính đến ngày 24/11/2026'],
      columns: [
        { header: 'Tên', width: 40, type: 'text', value: (row) => row.name },
        { header: 'Từ ngày', width: 12, type: 'date', value: (row) => row.from },
        { header: 'Số', width: 12, type: 'number', value: (row) => row.count },
      ],
      rows,
    });
    const sheet = (await readXlsx(bytes)).sheets[0];
    expect(sheet?.rows[0]?.[0]).toBe('Danh bạ cơ quan');
    expect(sheet?.rows[1]?.[0]).toBe('Tính đến ngày 24/11/2026');
    expect(sheet?.rows[3]).toEqual(['Tên', 'Từ ngày', 'Số']);
    expect(sheet?.rows[4]).toEqual(['Sở Y tế', new Date('2025-03-01T00:00:00Z'), 1234567]);
    expect(sheet?.rows[5]?.[0]).toBe("'=1+1");
  });
});
