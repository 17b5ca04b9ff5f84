import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import {
  BLOCK_KINDS,
  blockKind,
  blockOf,
  pastedBlocks,
  textOfBlock,
  type EditedBlock,
} from './edited-blocks.ts';
import { DocumentBlocks } from './document-blocks.tsx';

interface Props {
  readonly blocks: readonly EditedBlock[];
  readonly onChange: (blocks: EditedBlock[]) => void;
}

/** The content of a document, block by block; several pasted paragraphs become as many blocks. Tables come from figures and stay as they are. */
export function BlockEditor({ blocks, onChange }: Props) {
  const { t } = useTranslation('documents');
  const put = (at: number, ...next: EditedBlock[]): void =>
    onChange([...blocks.slice(0, at), ...next, ...blocks.slice(at + 1)]);
  const swap = (at: number, to: number): void => {
    const [one, other] = [blocks[at], blocks[to]];
    if (!one || !other) return;
    onChange(blocks.map((block, index) => (index === at ? other : index === to ? one : block)));
  };
  return (
    <ol className="block-editor">
      {blocks.map((block, at) => (
        <li key={at} className="block-editor__block">
          <div className="block-editor__tools">
            {block.block === 'table' ? (
              <span>{t('block.table')}</span>
            ) : (
              <Select
                label={t('block.kind')}
                choices={BLOCK_KINDS.map((id) => ({ id, label: t(`block.${id}`) }))}
                value={blockKind(block)}
                onChange={(kind) => put(at, blockOf(kind, textOfBlock(block)))}
              />
            )}
            <IconButton
              label={t('block.up')}
              icon={ArrowUp}
              isDisabled={at === 0}
              onPress={() => swap(at, at - 1)}
            />
            <IconButton
              label={t('block.down')}
              icon={ArrowDown}
              isDisabled={at === blocks.length - 1}
              onPress={() => swap(at, at + 1)}
            />
            <IconButton label={t('block.remove')} icon={X} onPress={() => put(at)} />
          </div>
          {block.block === 'table' ? (
            <DocumentBlocks blocks={[block as Parameters<typeof DocumentBlocks>[0]['blocks'][number]]} />
          ) : (
            <TextArea
              label={t('block.text', { number: at + 1 })}
              value={textOfBlock(block)}
              onChange={(text) => put(at, ...pastedBlocks(block, text))}
              rows={blockKind(block) === 'paragraph' || blockKind(block) === 'list' ? 4 : 1}
            />
          )}
        </li>
      ))}
      <li>
        <Button icon={Plus} onPress={() => onChange([...blocks, blockOf('paragraph', '')])}>
          {t('block.add')}
        </Button>
      </li>
    </ol>
  );
}
