import { FileAnswer } from '../../../platform/file-answer.ts';
import type { DocumentConverter } from '../../../platform/office/document-converter.ts';
import { Refusal } from '../../../platform/refusal.ts';

/**
 * Returns a template filled in as a PDF. It is made when the transaction is over: LibreOffice takes seconds, and the database waits for nobody.
 * @throws Refusal where the server has no LibreOffice
 */
export function pdfInTemplate(converter: DocumentConverter, name: string, filled: Buffer): FileAnswer {
  if (!converter.isAvailable) throw new Refusal('platform.office_missing');
  const make = async (): Promise<Buffer> => {
    const [pdf] = await converter.toPdf([filled]);
    if (pdf === undefined) throw new Refusal('platform.office_failed');
    return pdf;
  };
  return new FileAnswer(name.replace(/\.docx$/iu, '.pdf'), 'application/pdf', make, true);
}
