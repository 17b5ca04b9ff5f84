import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEDS, seedText } from '../testing/seeds.ts';
import { tokenize, tokensByPattern } from './tokens.ts';

describe('tách từ', () => {
  it.each(SEEDS)('%s: đi một lượt ra đúng những từ mà biểu thức chính quy tách', (name) => {
    expect(tokenize(seedText(name))).toEqual(tokensByPattern(seedText(name)));
  });

  it('với mọi chuỗi, kể cả dấu rời, dấu & và / liền nhau, ký tự ngoài mặt phẳng cơ bản', () => {
    const pieces = oneof(
      constantFrom(
        'a',
        'Đ',
        'ế',
        '\u0301',
        '&',
        '/',
        '&/',
        ' ',
        '\u00a0',
        '\n',
        '12',
        '/6',
        '.',
        '\ud83d',
        '😀',
        '…',
        '²',
      ),
      string({ maxLength: 4 }),
      string({ unit: 'grapheme', maxLength: 4 }),
    );
    assert(
      property(array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(tokenize(text)).toEqual(tokensByPattern(text));
      }),
      { numRuns: 2000 },
    );
  });
});
