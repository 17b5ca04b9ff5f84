import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DOCUMENT_KINDS, type OfficialDocument } from '@ansinh/domain/documents';
import { attachedTo, closedContent, closedLines, isLetter, levelSignatures } from './setting-words.ts';

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
    signatures: levelSignatures(document.signatures),
    bases: closedLines(document.bases),
    recipients: closedLines(document.recipients),
    addressees: document.addressees.length > 1 ? closedLines(document.addressees) : document.addressees,
    content: closedContent(document.content),
    annexes: document.annexes.map((annex) => ({ ...annex, attachedTo: attachedTo(document) })),
  };
  return JSON.parse(JSON.stringify(words).normalize('NFC')) as object;
}
