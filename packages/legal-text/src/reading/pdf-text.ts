import { getDocumentProxy } from 'unpdf';
import { pdfLines } from './pdf-lines.ts';
import type { PlacedText } from './pdf-lines.ts';
import type { Reading } from './reading.ts';
import { refused } from './reading.ts';

/** Letters a page at least; fewer on average means that the pages are pictures. */
const LETTERS_A_PAGE = 16;
const MAX_PAGES = 2_000;

function named(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Reads a PDF that holds text; a scan, a locked or a damaged file is refused. */
export async function pdfText(bytes: Uint8Array): Promise<Reading> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (document.numPages > MAX_PAGES) return refused('legal_text.too_large', { pages: document.numPages });
      const pages: PlacedText[][] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number);
        const content = await page.getTextContent();
        pages.push(
          content.items.flatMap((item): PlacedText[] => {
            if (!('str' in item)) return [];
            const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
            return [
              { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) || 10 },
            ];
          }),
        );
        page.cleanup();
      }
      const text = pdfLines(pages).join('\n').normalize('NFC');
      const letters = text.replace(/[^\p{L}]/gu, '').length;
      if (letters < LETTERS_A_PAGE * document.numPages)
        return refused('legal_text.scan_without_text', { pages: document.numPages });
      return { ok: true, value: { text: `${text}\n`, format: 'pdf', tables: [] } };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return refused(named(error) === 'PasswordException' ? 'legal_text.encrypted' : 'legal_text.broken');
  }
}
