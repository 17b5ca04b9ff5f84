import { describe, expect, it } from 'vitest';
import { gridMove } from './grid-move.ts';
import { pasteBlock } from './paste-block.ts';
import { typedNumber } from './typed-number.ts';

describe('Bảng nhập số bằng bàn phím', () => {
  it.each([
    ['1.234', 1234],
    ['1,234', 1234],
    ['12 345', 12345],
    ['1.234.567', 1234567],
    ['987', 987],
    ['', null],
    ['  ', null],
  ])('số người %j là %j', (text, value) => {
    expect(typedNumber(text, 'whole')).toBe(value);
  });

  it.each(['12,5', 'abc', '1.2.3'])('%j không phải số người', (text) => {
    expect(typedNumber(text, 'whole')).toBeNaN();
  });

  it.each([
    ['95,5', 95.5],
    ['95.5', 95.5],
    ['95,00%', 95],
    ['24.33', 24.33],
  ])('tỷ lệ %j là %j: dấu phẩy và dấu chấm đều là phần lẻ', (text, value) => {
    expect(typedNumber(text, 'decimal')).toBe(value);
  });

  const size = { rows: 3, columns: 2 };

  it('dán một khối từ bảng tính: mỗi ô vào đúng chỗ, phần thừa được đếm', () => {
    expect(pasteBlock('1\t2\r\n3\t4\r\n', { row: 1, column: 0 }, size)).toEqual({
      changes: [
        { row: 1, column: 0, text: '1' },
        { row: 1, column: 1, text: '2' },
        { row: 2, column: 0, text: '3' },
        { row: 2, column: 1, text: '4' },
      ],
      beyond: 0,
    });
    expect(pasteBlock('1\t2\n3\t4', { row: 2, column: 1 }, size)).toEqual({
      changes: [{ row: 2, column: 1, text: '1' }],
      beyond: 3,
    });
  });

  it('dán một số thì là gõ bình thường; ô trống giữa khối vẫn giữ chỗ', () => {
    expect(pasteBlock('1.234', { row: 0, column: 0 }, size)).toBeNull();
    expect(pasteBlock('1\n\n3', { row: 0, column: 0 }, size)?.changes.map(({ text }) => text)).toEqual([
      '1',
      '',
      '3',
    ]);
  });

  it('Enter và mũi tên đi giữa các ô; mũi tên ngang chỉ rời ô khi đã hết chữ', () => {
    const ends = { start: true, end: true };
    expect(gridMove('Enter', { row: 0, column: 1 }, size, ends)).toEqual({ row: 1, column: 1 });
    expect(gridMove('ArrowUp', { row: 0, column: 1 }, size, ends)).toBeNull();
    expect(gridMove('ArrowRight', { row: 0, column: 0 }, size, { start: true, end: false })).toBeNull();
    expect(gridMove('ArrowLeft', { row: 0, column: 1 }, size, ends)).toEqual({ row: 0, column: 0 });
    expect(gridMove('5', { row: 0, column: 0 }, size, ends)).toBeNull();
  });
});
