import { mkdtemp, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentKinds, type OfficialDocument } from '@ansinh/domain/documents';
import { findOffice } from '../../platform/office/find-office.ts';
import { openConverter } from '../../platform/office/document-converter.ts';
import { fillTemplate } from '../../platform/words/fill-template.ts';
import { sampleReport } from '../../platform/words/sample-document.fixtures.ts';
import { writeDocx } from '../../platform/words/write-docx.ts';
import { writePdf } from '../../platform/words/write-pdf.ts';
import { writeTemplateSample } from '../../platform/words/write-template-sample.ts';
import { agencyTemplate } from './agency-template.ts';
import { readPages, type PrintedPage } from './poppler.ts';
import { sampleOfKind } from './sample-kinds.ts';
import { sampleConsolidated, sampleEvaluation } from './sample-reports.ts';

/** A document, its Word file as LibreOffice prints it, and our own PDF of it where there is one. */
export interface PrintedDocument {
  readonly document: OfficialDocument;
  readonly file: string;
  readonly pages: readonly PrintedPage[];
  readonly ownFile: string;
  readonly ownPages: readonly PrintedPage[];
}

/** Rows of the long table in the annex of `long`, and of the templates. */
export const LONG_ROWS = 150;

const PREPARE =
  'Cần LibreOffice Writer và poppler-utils: chạy bằng npm test (tự cài), hoặc apt-get install libreoffice-writer-nogui poppler-utils fontconfig fonts-liberation2.';

let printed: Promise<ReadonlyMap<string, PrintedDocument>> | undefined;

/** Returns every document by its name. LibreOffice starts once for all of them and all test files, which is most of the time it takes. */
export function printedDocuments(): Promise<ReadonlyMap<string, PrintedDocument>> {
  return (printed ??= printAll());
}

async function printAll(): Promise<Map<string, PrintedDocument>> {
  const program = findOffice(process.env['PATH']);
  if (program === undefined) throw new Error(PREPARE);
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-printed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const documents = await everyDocument();
  const failures: string[] = [];
  const pdfs = await openConverter(program, (reason) => failures.push(reason))
    .toPdf(documents.map(({ docx }) => docx))
    .catch((error: unknown) => {
      throw new Error(`${String(error)} ${failures.join()}`);
    });
  const read = async ({ name, document }: NamedDocument, at: number) => {
    const [file, ownFile] = [join(folder, `${name}.pdf`), join(folder, `${name}-own.pdf`)];
    await writeFile(file, pdfs[at] ?? '');
    await writeFile(ownFile, writePdf(document));
    const [pages, ownPages] = [await readPages(file), await readPages(ownFile)];
    return [name, { document, file, ownFile, pages, ownPages }] as const;
  };
  return new Map(await Promise.all(documents.map(read)));
}

interface NamedDocument {
  readonly name: string;
  readonly document: OfficialDocument;
  readonly docx: Buffer;
}

async function everyDocument(): Promise<NamedDocument[]> {
  const own = [
    ...documentKinds().map((kind) => [kind, sampleOfKind(kind)] as const),
    ['long', sampleReport(LONG_ROWS)] as const,
    ['consolidated', await sampleConsolidated()] as const,
    ['evaluation', sampleEvaluation()] as const,
  ];
  const annexed = withUprightAnnex(sampleReport(LONG_ROWS));
  const decision = sampleOfKind('decision');
  return [
    ...(await Promise.all(
      own.map(async ([name, document]) => ({ name, document, docx: await writeDocx(document) })),
    )),
    { name: 'agency-template', document: annexed, docx: await fillTemplate(await agencyTemplate(), annexed) },
    {
      name: 'template-sample',
      document: annexed,
      docx: await fillTemplate(await writeTemplateSample('report'), annexed),
    },
    {
      name: 'template-decision',
      document: decision,
      docx: await fillTemplate(await writeTemplateSample('decision'), decision),
    },
  ];
}

/** The same with a short annex that stands upright behind the wide one. */
function withUprightAnnex(document: OfficialDocument): OfficialDocument {
  const content = document.content.slice(0, 2);
  const upright = { label: 'Phụ lục II', title: 'Thuyết minh số liệu', landscape: false, content };
  return { ...document, annexes: [...document.annexes, upright] };
}
