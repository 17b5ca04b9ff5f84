import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../parse-regulation.ts';
import { parseStructure } from '../parse-structure.ts';
import { DOCUMENTS } from '../testing/document-expectations.ts';
import { documentText } from '../testing/document-text.ts';
import { SEEDS, seedText } from '../testing/seeds.ts';
import { rebuildSource } from './tiling.ts';

const TEXTS = [...SEEDS.map(seedText), ...DOCUMENTS.map(({ file }) => documentText(file))];

const PLAIN = TEXTS.map((text) => parseRegulation(text));

/** Other ways in which the same words come out of an office: each keeps every word. */
const HARMLESS: Readonly<Record<string, (text: string) => string>> = {
  'tổ hợp dấu rời (NFD)': (text) => text.normalize('NFD'),
  'xuống dòng kiểu Windows': (text) => text.replaceAll('\n', '\r\n'),
  'dấu thứ tự byte ở đầu': (text) => `\uFEFF${text}`,
  'dấu cách không ngắt': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'dấu cách thừa cuối dòng': (text) => text.replaceAll('\n', '  \n'),
};

function rewrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.length <= width || /[\t|]/.test(line)
        ? line
        : line.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'gu'), '$1\n').trimEnd(),
    )
    .join('\n');
}

/** Puts a sign before every nth line, drops or doubles others. */
function torn(text: string, every: number, sign: string): string {
  return text
    .split('\n')
    .map((line, index) => (index % every === 0 ? `${sign}${line}` : line))
    .join('\n');
}

describe('cùng một văn bản gõ hay lưu khác đi', () => {
  it.each(Object.entries(HARMLESS))(
    '%s: điều khoản và nhiệm vụ không đổi',
    (_, change) => {
      for (const [index, text] of TEXTS.entries()) {
        const plain = PLAIN[index] ?? parseRegulation(text);
        const changed = parseRegulation(change(text));
        expect(changed.provisions.map(({ id }) => id)).toEqual(plain.provisions.map(({ id }) => id));
        const said = ({ duties }: typeof plain): unknown[] =>
          duties.map(({ id, lead, recurrence, deadline }) => [
            id,
            lead,
            recurrence,
            deadline?.rule,
            deadline?.day,
            deadline?.month,
          ]);
        expect(said(changed)).toEqual(said(plain));
      }
    },
    30_000,
  );

  it('ngắt dòng ở độ rộng nào, chen thụt đầu dòng hay ký hiệu gì, nguyên văn vẫn ghép lại được', () => {
    assert(
      property(
        constantFrom(...TEXTS),
        tuple(integer({ min: 20, max: 140 }), integer({ min: 2, max: 9 })),
        constantFrom('\t', '    ', '\u00a0', '> ', '| ', '**', '\f', '- ', '1. ', ''),
        (text, [width, every], sign) => {
          const { source, provisions } = parseStructure(torn(rewrapped(text, width), every, sign));
          expect(rebuildSource(provisions, source)).toBe(source);
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it('ngắt dòng ở 80 ký tự giữ nguyên số điều và các nhiệm vụ có thời hạn', () => {
    for (const { file } of DOCUMENTS) {
      const plain = parseRegulation(documentText(file));
      const narrow = parseRegulation(rewrapped(documentText(file), 80));
      const articles = ({ provisions }: typeof plain): string[] =>
        provisions.flatMap(({ id, kind }) => (kind === 'article' ? [id] : []));
      expect([file, articles(narrow)]).toEqual([file, articles(plain)]);
      const dated = ({ duties }: typeof plain): string[] =>
        duties.flatMap(({ provision, deadline }) =>
          deadline?.day === undefined && deadline?.days === undefined
            ? []
            : [`${provision} ${deadline.rule} ${deadline.day ?? deadline.days}`],
        );
      expect([file, dated(narrow)]).toEqual([file, dated(plain)]);
    }
  });
});
