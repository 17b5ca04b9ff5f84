import { describe, expect, it } from 'vitest';
import { tableGrid } from './table-grid.ts';

describe('bảng chỉ tiêu', () => {
  it('hai hàng tiêu đề: tên nhóm đứng trước từng năm, kể cả khi ô trống không được in', () => {
    const columns = [
      'STT',
      'Đơn vị',
      'BHXH - Năm 2024',
      'BHXH - Năm 2025',
      'BHYT - Năm 2024',
      'BHYT - Năm 2025',
    ];
    const data = ['1', 'Xã A', '10,5', '11', '90', '91'];
    const full = [
      ['STT', 'Đơn vị', 'BHXH', '', 'BHYT', ''],
      ['', '', 'Năm 2024', 'Năm 2025', 'Năm 2024', 'Năm 2025'],
      data,
    ];
    const bare = [['STT', 'Đơn vị', 'BHXH', 'BHYT'], ['Năm 2024', 'Năm 2025', 'Năm 2024', 'Năm 2025'], data];
    expect(tableGrid(full)).toEqual({ columns, rows: [data] });
    expect(tableGrid(bare)).toEqual({ columns, rows: [data] });
  });

  it('hàng tổng không có số thứ tự vẫn thẳng cột', () => {
    const grid = tableGrid([
      ['STT', 'Đơn vị', '2024', '2025'],
      ['TOÀN TỈNH', '90', '91'],
      ['1', 'Xã A', '80', '82'],
    ]);
    expect(grid?.rows).toEqual([
      ['', 'TOÀN TỈNH', '90', '91'],
      ['1', 'Xã A', '80', '82'],
    ]);
  });

  it('hàng số cột (1) (2) (3) không phải dữ liệu; bảng chữ chỉ có một hàng tiêu đề', () => {
    const grid = tableGrid([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['(1)', '(2)', '(3)'],
      ['1', 'Tập huấn', 'Sở Y tế'],
      ['2', 'Báo cáo', 'BHXH tỉnh'],
    ]);
    expect(grid?.columns).toEqual(['TT', 'Nhiệm vụ', 'Chủ trì']);
    expect(grid?.rows).toHaveLength(2);
  });

  it('một hàng hoặc một cột không là bảng', () => {
    expect(tableGrid([['a', 'b']])).toBeNull();
    expect(tableGrid([['a'], ['b']])).toBeNull();
  });
});
