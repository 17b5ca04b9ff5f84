import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentKinds } from '@ansinh/domain/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERY_LETTER } from '../../platform/words/sample-document.fixtures.ts';
import { fontFiles, lettersMissing } from './poppler.ts';
import { printedDocuments, type PrintedDocument } from './printed-documents.ts';
import { linesOf, textOf, wordsBelow } from './printed-lines.ts';
import { bare, saidWords } from './said-words.ts';

/** LibreOffice's stand-in for Times New Roman, with the same widths, or the face itself. */
const PRINTED_FACE = /^(?:LiberationSerif|TimesNewRoman)/u;
const OWN_FACE = /^Tinos/u;
const NAMES = [...documentKinds(), 'long', 'consolidated', 'evaluation'];
const FILLED = ['agency-template', 'template-sample', 'template-decision'];

describe('Không mất chữ nào khi in', () => {
  let printed: ReadonlyMap<string, PrintedDocument>;
  const one = (name: string): PrintedDocument => {
    const document = printed.get(name);
    if (!document) throw new Error(name);
    return document;
  };

  beforeAll(async () => {
    printed = await printedDocuments();
  });

  it('có đủ mọi loại văn bản hệ thống biết', () => {
    expect([...printed.keys()].sort()).toEqual([...NAMES, ...FILLED].sort());
  });

  it.each(NAMES)(
    '“%s”: mọi chữ đưa vào đều có trên bản in của LibreOffice và trên PDF của hệ thống',
    (name) => {
      const { document, pages, ownPages } = one(name);
      for (const text of [textOf(pages), textOf(ownPages)])
        expect(saidWords(document).filter((words) => !inPieces(text, words))).toEqual([]);
    },
  );

  it.each(NAMES)('“%s”: hai bản in có đúng các từ như nhau', (name) => {
    const { pages, ownPages } = one(name);
    const words = (of: PrintedDocument['pages']) =>
      [...new Set(of.flatMap((page) => wordsBelow(page).map(({ text }) => text)))].sort();
    expect(words(ownPages)).toEqual(words(pages));
  });

  it.each(FILLED)('“%s”: không còn dấu ngoặc của chỗ trống, mọi chữ đưa vào đều còn', (name) => {
    const { document, pages } = one(name);
    const text = textOf(pages);
    expect(text).not.toMatch(/\{\{|\}\}/u);
    const said = saidWords(document).filter(
      (words) =>
        !/^(?:Nơi nhận:|Số: |Quảng Ngãi, ngày)/u.test(words) &&
        words !== document.superior?.toLocaleUpperCase('vi'),
    );
    expect(said.filter((words) => !inPieces(text, words))).toEqual([]);
  });

  it.each([...NAMES, ...FILLED])(
    '“%s”: chỉ dùng phông của văn bản, phông nằm trong tệp, chữ sao ra được',
    (name) => {
      const { faces, ownFaces } = one(name);
      for (const [used, allowed] of [
        [faces, PRINTED_FACE],
        [ownFaces, OWN_FACE],
      ] as const) {
        expect(used.length).toBeGreaterThan(1);
        expect(
          used.filter((face) => !allowed.test(face.name) || !face.isEmbedded || !face.isReadable),
        ).toEqual([]);
      }
    },
  );

  it('phông in có nét cho mọi chữ cái tiếng Việt và mọi ký tự của các văn bản: không có ô vuông nào', async () => {
    const letters = new Set([
      ...EVERY_LETTER,
      ...[...printed.values()].flatMap(({ pages }) => [...textOf(pages)]),
    ]);
    const own = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
    const ownFiles = (await readdir(own, { recursive: true })).filter((file) => file.endsWith('.ttf'));
    const files = [...(await fontFiles('Liberation Serif')), ...ownFiles.map((file) => join(own, file))];
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const file of files) expect([file, await lettersMissing(file, letters)]).toEqual([file, []]);
  });

  it('ký tự không có trong phông thì bị phát hiện', async () => {
    const [file = ''] = await fontFiles('Liberation Serif');
    expect(await lettersMissing(file, ['Ễ', '\u{10A00}'])).toEqual(['\u{10A00}']);
  });

  it('dấu phụ đọc được trên từng dòng in, không tách khỏi chữ', () => {
    const { pages } = one('report');
    const lines = pages.flatMap(linesOf).map(({ text }) => text);
    expect(
      lines.some((text) => text.includes('đến ngày 30/6/2026') || text.includes('Đến ngày 30/6/2026')),
    ).toBe(true);
    expect(lines.join('')).not.toMatch(/[\u0300-\u0323]/u);
  });
});

/** Whether the words stand one after the other in a text that has no spaces. */
function inPieces(text: string, words: string): boolean {
  return text.includes(bare(words));
}
