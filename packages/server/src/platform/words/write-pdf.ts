import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import {
  addressing,
  DOCUMENT_KINDS,
  type DocumentBlock,
  type OfficialDocument,
} from '@ansinh/domain/documents';
import { columnRooms } from './column-widths.ts';
import { textWidth } from './page-measures.ts';
import {
  attachedTo,
  closedContent,
  closedLines,
  decidingAuthority,
  isLetter,
  levelSignatures,
  RESOLUTION,
  saysResolution,
} from './setting-words.ts';

const TEMPLATE = readFileSync(join(import.meta.dirname, 'official-document.typ'), 'utf8');
/** Tinos has every Vietnamese letter and the widths of Times New Roman, which may not be shipped. */
const FACES = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));

/** Starting a compiler reads every face: one serves all documents, from the first one on. */
let started: NodeCompiler | undefined;
/** How many documents later what was set for one is forgotten: what two share (faces, letterhead) stays. */
const KEPT_FOR = 10;

/**
 * Returns the document as a PDF set like its .docx. Data go in as JSON, never as markup: no character of a text can change the page.
 * @throws Error with the compiler's own words if the page cannot be set
 */
export function writePdf(document: OfficialDocument): Buffer {
  const compiler = (started ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: [FACES] }],
  }));
  const result = compiler.compile({
    mainFileContent: TEMPLATE,
    inputs: { data: JSON.stringify(worded(document)) },
  });
  const problem = result.takeDiagnostics();
  if (!result.result || problem) throw new Error(`PDF: ${JSON.stringify(problem?.shortDiagnostics ?? [])}`);
  const bytes = compiler.pdf(result.result);
  compiler.evictCache(KEPT_FOR);
  return bytes;
}

/** The document with the words that depend on its kind, in NFC throughout. */
function worded(document: OfficialDocument): object {
  const words = {
    ...document,
    kindName: DOCUMENT_KINDS[document.kind].name,
    letter: isLetter(document),
    addressing: addressing(document.kind),
    authority: decidingAuthority(document) ?? '',
    resolution: saysResolution(document) ? RESOLUTION : '',
    signatures: levelSignatures(document.signatures),
    bases: closedLines(document.bases),
    recipients: closedLines(document.recipients),
    addressees: document.addressees.length > 1 ? closedLines(document.addressees) : document.addressees,
    content: roomy(closedContent(document.content), textWidth(false)),
    annexes: document.annexes.map((annex) => ({
      ...annex,
      attachedTo: attachedTo(document),
      content: roomy(annex.content, textWidth(annex.landscape)),
    })),
  };
  return JSON.parse(JSON.stringify(words).normalize('NFC')) as object;
}

/** The content with the columns of its tables as wide as in the .docx. */
function roomy(content: readonly DocumentBlock[], room: number): DocumentBlock[] {
  return content.map((block) => {
    if (block.block !== 'table') return block;
    const rooms = columnRooms(block.columns, room);
    return {
      ...block,
      columns: block.columns.map((column, at) => ({ ...column, weight: rooms[at] ?? column.weight })),
    };
  });
}
