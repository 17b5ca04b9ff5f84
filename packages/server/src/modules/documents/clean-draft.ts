import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import { cleanPasted } from '@ansinh/domain/documents';

type Block = DocumentDraft['content'][number];

/** Returns a draft with every text as an official document may hold it: what was pasted from Word loses what nobody sees, never a word. */
export function cleanDraft(draft: DocumentDraft): DocumentDraft {
  return {
    ...draft,
    summary: cleanLine(draft.summary),
    addressees: draft.addressees.map(cleanLine),
    bases: draft.bases.map(cleanLine),
    recipients: draft.recipients.map(cleanLine),
    sendTo: [...new Set(draft.sendTo)],
    content: draft.content.flatMap(cleanBlock),
    annexes: draft.annexes.map((annex) => ({ ...annex, content: annex.content.flatMap(cleanBlock) })),
  };
}

function cleanBlock(block: Block): Block[] {
  switch (block.block) {
    case 'paragraph':
      return cleanParagraph(block);
    case 'heading':
      return [{ ...block, text: cleanLine(block.text) }];
    case 'list':
      return [{ ...block, items: block.items.flatMap(cleanPasted) }];
    case 'table':
      return [block];
  }
}

/** A paragraph of one run may hold several pasted ones; marks inside a line keep their places. Empty paragraphs are left out. */
function cleanParagraph(block: Extract<Block, { block: 'paragraph' }>): Block[] {
  const [only] = block.runs;
  if (block.runs.length === 1 && only)
    return cleanPasted(only.text).map((text) => ({ block: 'paragraph', runs: [{ ...only, text }] }));
  return [{ ...block, runs: block.runs.map((run) => ({ ...run, text: spaced(run.text) })) }];
}

/** Spaces at the ends of a run part it from its neighbours: they stay. */
function spaced(text: string): string {
  const [before = ''] = /^\s*/u.exec(text) ?? [];
  const [after = ''] = /\s*$/u.exec(text.slice(before.length)) ?? [];
  return `${before === '' ? '' : ' '}${cleanLine(text)}${after === '' ? '' : ' '}`;
}

function cleanLine(text: string): string {
  return cleanPasted(text).join(' ');
}
