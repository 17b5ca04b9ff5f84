import { describe, expect, it } from 'vitest';
import { blockOf, pastedBlocks, textOfBlock, writtenBlocks } from './edited-blocks.ts';

describe('Nội dung văn bản khi gõ và dán', () => {
  it('gõ một dòng thì khối giữ nguyên loại', () => {
    expect(pastedBlocks(blockOf('heading2', '1. Cũ'), '1. Mới')).toEqual([blockOf('heading2', '1. Mới')]);
  });

  it('dán nhiều đoạn: mục La Mã, số, chữ cái thành đề mục; gạch đầu dòng thành một danh sách', () => {
    const pasted =
      'I. KẾT QUẢ\r\n1. Phát triển người tham gia\nToàn tỉnh có 1.012.345 người.\n- BHXH: 12.345\n• BHYT: 45.678\na) Tồn tại\n\n';
    expect(pastedBlocks(blockOf('paragraph', ''), pasted)).toEqual([
      blockOf('heading1', 'I. KẾT QUẢ'),
      blockOf('heading2', '1. Phát triển người tham gia'),
      blockOf('paragraph', 'Toàn tỉnh có 1.012.345 người.'),
      { block: 'list', items: ['BHXH: 12.345', 'BHYT: 45.678'] },
      blockOf('heading3', 'a) Tồn tại'),
    ]);
  });

  it('đổi loại khối không mất chữ nào', () => {
    for (const kind of ['paragraph', 'heading1', 'heading2', 'heading3', 'list'] as const)
      expect(textOfBlock(blockOf(kind, 'Một\nHai'))).toBe('Một\nHai');
  });

  it('lưu thì bỏ khối trống và dòng trống của danh sách', () => {
    expect(
      writtenBlocks([
        blockOf('paragraph', ' '),
        blockOf('heading1', ''),
        blockOf('list', 'Một\n\n'),
        blockOf('list', '\n'),
        blockOf('paragraph', 'Hai'),
      ]),
    ).toEqual([blockOf('list', 'Một'), blockOf('paragraph', 'Hai')]);
  });

  it('dán toàn dòng trống thì còn một đoạn trống để gõ tiếp', () => {
    expect(pastedBlocks(blockOf('paragraph', 'x'), '\n \n')).toEqual([blockOf('paragraph', '')]);
  });
});
