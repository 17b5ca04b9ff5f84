import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../parse-structure.ts';
import { draftDuties } from './draft-duties.ts';
import { collapse } from './source-quote.ts';

const PIECES = [
  'Điều 4. Trách nhiệm của Sở Y tế\n',
  '1. ',
  '2. ',
  'a) ',
  '- ',
  '+ ',
  '\n',
  ' ',
  'Sở Y tế',
  'Công an tỉnh',
  'các sở, ban, ngành',
  'chủ trì, phối hợp với ',
  'chỉ đạo ',
  'có trách nhiệm ',
  'báo cáo ',
  'gửi ',
  'danh sách',
  'trước ngày 15/6',
  'hằng quý',
  'định kỳ',
  'trong 05 ngày làm việc kể từ ngày nhận được văn bản',
  '; ',
  ', ',
  '. ',
  ':',
  '(',
  ')',
  'để tổng hợp, báo cáo UBND tỉnh',
  'Cơ quan chủ trì: ',
  'Thời gian: Quý I/2025',
  '**',
  '⁴',
  'bảo hiểm xã hội',
  'Đề nghị ',
  'nếu ',
  'thì ',
];

const texts = array(
  oneof(
    { weight: 6, arbitrary: constantFrom(...PIECES) },
    { weight: 1, arbitrary: string({ maxLength: 8 }) },
  ),
  { maxLength: 60 },
).map((parts) => parts.join(''));

describe('với mọi văn bản, dù rối', () => {
  it('lời trích luôn có trong văn bản, mã không trùng, độ tin cậy trong khoảng 0 đến 1', () => {
    assert(
      property(texts, (text) => {
        const structure = parseStructure(text);
        const duties = draftDuties(structure);
        const flat = collapse(structure.source);
        expect(new Set(duties.map((duty) => duty.id)).size).toBe(duties.length);
        for (const duty of duties) {
          expect(duty.quote).not.toBe('');
          expect(flat).toContain(duty.quote);
          expect(duty.confidence).toBeGreaterThan(0);
          expect(duty.confidence).toBeLessThan(1);
          expect(duty.action).not.toBe('');
        }
      }),
      { numRuns: 300, examples: [['Sở Y tếgửi Ađể tổng hợp, báo cáo UBND tỉnh']] },
    );
  });

  it('đọc hai lần cho cùng một kết quả', () => {
    assert(
      property(texts, (text) => {
        const structure = parseStructure(text);
        expect(draftDuties(structure)).toEqual(draftDuties(structure));
      }),
      { numRuns: 100 },
    );
  });
});
