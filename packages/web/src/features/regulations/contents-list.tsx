import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import type { ContentsNode } from './contents-tree.ts';
import './contents-list.css';

interface Props {
  readonly nodes: readonly ContentsNode[];
  readonly current: string | undefined;
  readonly onGo: (provisionId: string) => void;
}

/** The table of contents: chapters fold, every line says how many duties stand below it and whether some are undecided. */
export const ContentsList = memo(function ContentsList({ nodes, current, onGo }: Props) {
  return (
    <ol className="contents">
      {nodes.map((node) => (
        <ContentsLine key={node.id} node={node} current={current} onGo={onGo} />
      ))}
    </ol>
  );
});

function ContentsLine({ node, current, onGo }: Omit<Props, 'nodes'> & { readonly node: ContentsNode }) {
  const { t } = useTranslation('regulations');
  const [isOpen, setOpen] = useState(true);
  const name = [node.label, node.heading].filter(Boolean).join('. ');
  return (
    <li>
      <div className="contents__line" data-current={node.id === current || undefined}>
        {node.children.length > 0 ? (
          <button
            type="button"
            className="contents__fold"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'contents.fold' : 'contents.unfold', { name: node.label })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          </button>
        ) : (
          <span className="contents__fold" />
        )}
        <button type="button" className="contents__go" title={name} onClick={() => onGo(node.id)}>
          <span className="contents__label">{node.label}</span>{' '}
          {node.heading !== null && <span className="contents__heading">{node.heading}</span>}
        </button>
        {node.duties > 0 && (
          <span className="contents__count" data-open={node.open > 0 || undefined}>
            <span className="visually-hidden">
              {t('contents.counts', { duties: node.duties, open: node.open })}
            </span>
            <span aria-hidden>{formatNumber(node.duties)}</span>
          </span>
        )}
      </div>
      {isOpen && node.children.length > 0 && (
        <ContentsList nodes={node.children} current={current} onGo={onGo} />
      )}
    </li>
  );
}
