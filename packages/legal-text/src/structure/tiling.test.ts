import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../parse-structure.ts';
import { SEEDS, seedText } from '../testing/seeds.ts';
import { ownSpans, rebuildSource } from './tiling.ts';

const PIECES = [
  '',
  '',
  'QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  'QUY CHẾ',
  'Căn cứ Luật Bảo hiểm y tế;',
  '(Kèm theo Quyết định số 1/QĐ-UBND)',
  'Chương I',
  'Chương',
  'III',
  'Điều 1. Phạm vi',
  'Điều 2.',
  'Điều',
  'I. MỤC TIÊU',
  'II. NHIỆM VỤ',
  'A. PHẦN CHUNG',
  '1. Sở Y tế',
  '2. Chủ trì, phối hợp:',
  '1.1. Nội dung',
  'a) Báo cáo;',
  'đ) Lập danh sách',
  '- Gạch đầu dòng',
  '-',
  '+ Cộng',
  '• chấm',
  '(1) một',
  '¹ Chú thích',
  'tiếp theo dòng trước',
  'Ủy ban nhân dân các huyện',
  'Phụ lục',
  'PHỤ LỤC II',
  'STT\tTên\tSố',
  '1\tA\t2,5',
  '| a | b |',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Văn A',
  './.',
  '**đậm**',
  '\u00a0',
  '\t',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Trên đây là kế hoạch.',
  '((((',
  '\ud83d',
  'e\u0301',
  '***',
  '12',
  'Mục 1. Chung',
  'Phần thứ nhất',
];

/** What is wrong with the tiling of a text; empty when nothing is. */
function tilingFaults(text: string): string[] {
  const { source, provisions } = parseStructure(text);
  const ids = new Set(provisions.map((provision) => provision.id));
  const faults: string[] = [];
  if (rebuildSource(provisions, source) !== source) faults.push('nguyên văn');
  if (ids.size !== provisions.length) faults.push('mã trùng');
  let at = 0;
  for (const span of ownSpans(provisions)) {
    if (span.start !== at) faults.push(`hở trước ${span.provision}`);
    at = span.end;
  }
  if (at !== source.length) faults.push('thiếu phần cuối');
  for (const { id, parent } of provisions)
    if (parent !== null && !ids.has(parent)) faults.push(`${id} mất gốc`);
  return faults;
}

describe('không mất chữ nào của văn bản', () => {
  it.each(SEEDS)('các đoạn của %s ghép lại đúng nguyên văn', (name) => {
    expect(tilingFaults(seedText(name))).toEqual([]);
  });

  it('mọi hỗn hợp dòng đều đọc được và ghép lại đúng nguyên văn', () => {
    const lines = array(
      oneof({ weight: 9, arbitrary: constantFrom(...PIECES) }, { weight: 1, arbitrary: string() }),
      { maxLength: 60 },
    );
    assert(
      property(lines, (printed) => {
        expect(tilingFaults(printed.join('\n'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
