import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTail } from '../trailing.ts';
import { matchAtWord, wordPattern } from './match-at-word.ts';
import { tokenize } from './tokens.ts';

const BODY = String.raw`(?<![\p{L}])(?:gửi|báo\s+cáo)\s+(?<noun>\p{L}+)`;
const PIECES = [
  'gửi',
  'Gửi',
  'báo',
  'cáo',
  'BÁO',
  'GD&gửi',
  '15/gửi',
  '3gửi',
  'xgửi',
  'sở',
  ' ',
  '  ',
  '\n',
  ',',
  '(',
  '😀',
];
const texts = array(constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('tìm nhanh vẫn ra đúng chỗ', () => {
  it('mẫu chỉ thử ở đầu chữ tìm ra đúng chỗ mà mẫu thử ở mọi chỗ tìm ra', () => {
    const quick = wordPattern(BODY, 'gửi báo');
    assert(
      property(texts, (text) => {
        const slow = new RegExp(BODY, 'iu').exec(text);
        const found = matchAtWord(text, tokenize(text), quick);
        expect([found?.index, found?.[0]]).toEqual([slow?.index, slow?.[0]]);
      }),
      { numRuns: 500 },
    );
  });

  it('bỏ dấu ở cuối câu giống hệt mẫu kết thúc bằng cuối chuỗi', () => {
    assert(
      property(array(constantFrom('a', ' ', ';', '.', '\n', ':'), { maxLength: 8 }), (signs) => {
        const text = signs.join('');
        expect(withoutTail(text, ';.')).toBe(text.replace(/[\s;.]+$/u, ''));
      }),
    );
  });
});
