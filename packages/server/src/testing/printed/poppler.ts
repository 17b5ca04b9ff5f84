import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POINTS_A_MM = 72 / 25.4;
const MOST_BYTES = 256 * 1024 ** 2;

/** A word on a page with its box, in millimetres from the upper left corner. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

/** Returns the pages of a PDF with every word where it stands, as Poppler reads it: none of our own readers has a say. */
export async function readPages(file: string): Promise<PrintedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: MOST_BYTES });
  return stdout
    .split(/(?=<page )/u)
    .slice(1)
    .map((page) => ({
      width: measure(page, 'width'),
      height: measure(page, 'height'),
      words: (page.match(/<word [^>]*>[^<]*/gu) ?? []).map((word) => ({
        text: plain(word.slice(word.indexOf('>') + 1)).normalize('NFC'),
        left: measure(word, 'xMin'),
        right: measure(word, 'xMax'),
        top: measure(word, 'yMin'),
        bottom: measure(word, 'yMax'),
      })),
    }));
}

/** A face a PDF uses. */
export interface UsedFace {
  readonly name: string;
  readonly isEmbedded: boolean;
  /** Its letters can be copied out again. */
  readonly isReadable: boolean;
}

/** Returns the faces of a PDF. */
export async function readFaces(file: string): Promise<UsedFace[]> {
  const { stdout } = await run('pdffonts', [file]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const name = (line.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, '');
      const [, embedded, readable] = /\s(yes|no)\s+(?:yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/u.exec(line) ?? [];
      return { name, isEmbedded: embedded === 'yes', isReadable: readable === 'yes' };
    });
}

/** Returns whether a font file has a drawing for every letter of a text; what is missing. */
export async function lettersMissing(fontFile: string, letters: Iterable<string>): Promise<string[]> {
  const { stdout } = await run('fc-query', ['--format', '%{charset}', fontFile], { maxBuffer: MOST_BYTES });
  const ranges = stdout
    .split(/\s+/u)
    .map((range) => range.split('-').map((code) => Number.parseInt(code, 16)));
  const has = (code: number): boolean =>
    ranges.some(([from = Number.NaN, to = from]) => from <= code && code <= to);
  return [...new Set(letters)].filter((letter) => letter.trim() !== '' && !has(letter.codePointAt(0) ?? 0));
}

/** Returns the font files of a family on this machine. */
export async function fontFiles(family: string): Promise<string[]> {
  const { stdout } = await run('fc-list', [`:family=${family}`, 'file']);
  return stdout.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/:\s*$/u, '')]));
}

function measure(tag: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.-]+)"`, 'u').exec(tag)?.[1]) / POINTS_A_MM;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
