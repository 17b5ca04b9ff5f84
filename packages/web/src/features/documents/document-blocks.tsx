import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import { Fragment } from 'react';

type Block = DocumentDraft['content'][number];

/** The content of a document, block by block. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => <Fragment key={at}>{shown(block)}</Fragment>);
}

function shown(block: Block) {
  switch (block.block) {
    case 'paragraph':
      return (
        <p className="document-sheet__running">
          {block.runs.map(({ text, bold, italic }, at) => {
            const words = italic ? <em>{text}</em> : text;
            return <Fragment key={at}>{bold ? <strong>{words}</strong> : words}</Fragment>;
          })}
        </p>
      );
    case 'heading':
      return (
        <p className={`document-sheet__running document-sheet__heading--${block.level}`}>{block.text}</p>
      );
    case 'list':
      return block.items.map((item) => (
        <p key={item} className="document-sheet__running">
          - {item}
        </p>
      ));
    case 'table':
      return <SheetTable block={block} />;
  }
}

function SheetTable({ block }: { readonly block: Extract<Block, { block: 'table' }> }) {
  return (
    <div className="document-sheet__scroll">
      <table className="document-sheet__table">
        {block.caption !== undefined && <caption>{block.caption}</caption>}
        <thead>
          <tr>
            {block.columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells, total }, row) => (
            <tr key={row} {...(total ? { className: 'document-sheet__total' } : {})}>
              {block.columns.map(({ header, align }, at) => (
                <td key={header} style={{ textAlign: align }}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {block.note !== undefined && (
        <p>
          <em>{block.note}</em>
        </p>
      )}
    </div>
  );
}
