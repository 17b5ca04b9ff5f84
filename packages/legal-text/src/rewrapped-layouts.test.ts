import { describe, expect, it } from 'vitest';
import { outline } from './testing/outline.ts';
import { SEEDS, seedText } from './testing/seeds.ts';

function wrapped(text: string, width: number): string {
  const wrapLine = (line: string): string => {
    if (line.includes('\t') || line.length <= width) return line;
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        lines.push(current);
        current = word;
      } else current = current === '' ? word : `${current} ${word}`;
    }
    return [...lines, current].join('\n');
  };
  return text.split('\n').map(wrapLine).join('\n');
}

describe('ngắt dòng lại không đổi cấu trúc', () => {
  it.each([80, 95, 120])('bề rộng %i', (width) => {
    for (const name of ['haiphong-2583-2014', 'binhdinh-3ben-2024', 'kontum-210-2023'] as const) {
      expect(outline(wrapped(seedText(name), width))).toEqual(outline(seedText(name)));
    }
  });

  it('bỏ dòng trống, thụt đầu dòng, cách đôi', () => {
    for (const name of SEEDS) {
      const text = seedText(name);
      const expected = outline(text);
      expect(outline(text.replaceAll('\n', '\r\n    '))).toEqual(expected);
      if (name === 'kontum-25-2024' || name === 'sonla-1210-2013') continue;
      expect(outline(text.replace(/\n\s*\n/g, '\n'))).toEqual(expected);
      expect(outline(text.replaceAll('\n', '\n\n'))).toEqual(expected);
    }
  });
});
