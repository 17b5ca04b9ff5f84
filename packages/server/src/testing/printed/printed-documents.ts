import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
import { readFaces, readPages, type PrintedPage, type UsedFace } from './poppler.ts';
import { sampleOfKind } from './sample-kinds.ts';
import { sampleConsolidated, sampleEvaluation } from './sample-reports.ts';

/** A document with what is read from a print of it: of its Word file by LibreOffice, and of our own PDF. */
export interface PrintedDocument {
  readonly document: OfficialDocument;
  readonly pages: readonly PrintedPage[];
  readonly faces: readonly UsedFace[];
  readonly ownPages: readonly PrintedPage[];
  readonly ownFaces: readonly UsedFace[];
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
  const documents = await everyDocument();
  const failures: string[] = [];
  const pdfs = await openConverter(program, (reason) => failures.push(reason))
    .toPdf(documents.map(({ docx }) => docx))
    .catch((error: unknown) => {
      throw new Error(`${String(error)} ${failures.join()}`);
    });
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-printed-'));
  try {
    const read = async (pdf: Uint8Array, file: string) => {
      await writeFile(file, pdf);
      return { pages: await readPages(file), faces: await readFaces(file) };
    };
    const printed = documents.map(async ({ name, document }, at) => {
      const office = await read(pdfs[at] ?? new Uint8Array(), join(folder, `${name}.pdf`));
      const own = await read(writePdf(document), join(folder, `${name}-own.pdf`));
      return [name, { document, ...office, ownPages: own.pages, ownFaces: own.faces }] as const;
    });
    return new Map(await Promise.all(printed));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
