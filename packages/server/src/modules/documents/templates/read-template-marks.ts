import { isPlaceholderKey, TEMPLATE_PLACEHOLDERS, type TemplateMarks } from '@ansinh/domain/documents';
import { readDocument } from '@ansinh/legal-text';
import { Paragraph, patchDetector, patchDocument, PatchType } from 'docx';

const CLOSED = /\{\{\s*[^{}\s][^{}]*\}\}/gu;
const EXCERPT = 24;

/** Returns what stands between double braces in a .docx, also where Word has cut it into several runs; undefined where it cannot be read. */
export async function readTemplateMarks(bytes: Uint8Array): Promise<TemplateMarks | undefined> {
  const words = await wordsOf(bytes);
  if (words === undefined) return undefined;
  const found = await patchDetector({ data: Buffer.from(bytes), trimPlaceholders: true }).catch(
    () => undefined,
  );
  if (found === undefined) return undefined;
  const notAlone: string[] = [];
  for (const key of found)
    if (
      isPlaceholderKey(key) &&
      TEMPLATE_PLACEHOLDERS[key].form === 'block' &&
      (await losesWords(bytes, key, words))
    )
      notAlone.push(key);
  const rest = words.replace(CLOSED, '');
  const unclosed = [...rest.matchAll(/\{\{/gu)].map(({ index }) => rest.slice(index, index + EXCERPT).trim());
  return { found: [...new Set(found)], notAlone, unclosed };
}

/** Filling in a block takes the place of its line: whether other words stand on it is seen by taking it out and looking what else is gone. */
async function losesWords(bytes: Uint8Array, key: string, words: string): Promise<boolean> {
  const without = await patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(bytes),
    trimPlaceholders: true,
    recursive: true,
    patches: { [key]: { type: PatchType.DOCUMENT, children: [new Paragraph({ children: [] })] } },
  });
  const own = new RegExp(`\\{\\{\\s*${key}\\s*\\}\\}`, 'gu');
  return bare((await wordsOf(without)) ?? '') !== bare(words.replace(own, ''));
}

async function wordsOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await readDocument(bytes, 'template.docx').catch(() => undefined);
  return read?.ok ? read.value.text : undefined;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
