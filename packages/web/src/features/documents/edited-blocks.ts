import type { DocumentDraftInput } from './documents.queries.ts';

/** A block while it is written. */
export type EditedBlock = DocumentDraftInput['content'][number];

/** Kinds of blocks a person writes; tables come from figures. */
export const BLOCK_KINDS = ['paragraph', 'heading1', 'heading2', 'heading3', 'list'] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Returns which kind a written block is. */
export function blockKind(block: EditedBlock): BlockKind {
  if (block.block === 'heading') return `heading${block.level}`;
  return block.block === 'list' ? 'list' : 'paragraph';
}

/** Returns the words of a block; items of a list stand on lines of their own. */
export function textOfBlock(block: EditedBlock): string {
  switch (block.block) {
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'heading':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return '';
  }
}

/** Returns a block of a kind with these words. */
export function blockOf(kind: BlockKind, text: string): EditedBlock {
  switch (kind) {
    case 'paragraph':
      return { block: 'paragraph', runs: [{ text }] };
    case 'list':
      return { block: 'list', items: text.split('\n') };
    case 'heading1':
      return { block: 'heading', level: 1, text };
    case 'heading2':
      return { block: 'heading', level: 2, text };
    case 'heading3':
      return { block: 'heading', level: 3, text };
  }
}

/** Returns the content as it is saved: without what was left empty. */
export function writtenBlocks(blocks: readonly EditedBlock[]): EditedBlock[] {
  return blocks
    .map((block) =>
      block.block === 'list' ? { ...block, items: block.items.filter((item) => item.trim() !== '') } : block,
    )
    .filter((block) => block.block === 'table' || textOfBlock(block).trim() !== '');
}

const HEADINGS: readonly { readonly pattern: RegExp; readonly kind: BlockKind }[] = [
  { pattern: /^[IVX]+\.\s/u, kind: 'heading1' },
  { pattern: /^\d+\.\s.{0,120}$/u, kind: 'heading2' },
  { pattern: /^[a-zđ]\)\s.{0,120}$/u, kind: 'heading3' },
];

/**
 * Returns the blocks that typing or pasting into a block makes: one line stays in it; several lines in a paragraph become blocks of their own, those that
 * begin as headings do ("I. ", "1. ", "a) ") as headings, lines with a dash as one list.
 */
export function pastedBlocks(block: EditedBlock, text: string): EditedBlock[] {
  const lines = text.split(/\r\n|[\r\n]/u);
  if (blockKind(block) !== 'paragraph' || lines.length === 1) return [blockOf(blockKind(block), text)];
  const blocks: EditedBlock[] = [];
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    const item = /^[-–•\u00B7\uF0B7]\s+(.*)$/u.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined && last?.block === 'list')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
    else if (item !== undefined) blocks.push(blockOf('list', item));
    else blocks.push(blockOf(HEADINGS.find(({ pattern }) => pattern.test(line))?.kind ?? 'paragraph', line));
  }
  return blocks.length === 0 ? [blockOf('paragraph', '')] : blocks;
}
