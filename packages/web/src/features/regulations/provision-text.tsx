import { Fragment } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { letterheadLines } from './letterhead-lines.ts';
import { quoteSegments } from './quote-spans.ts';
import type { Duty, Provision } from './regulations.types.ts';

interface Props {
  readonly provision: Provision;
  readonly indent: number;
  readonly duties: readonly Duty[];
  readonly selected: string | null;
}

const TITLES: Readonly<Partial<Record<Provision['kind'], 'h2' | 'h3'>>> = {
  part: 'h2',
  chapter: 'h2',
  annex: 'h2',
  section: 'h2',
  article: 'h3',
};

/** One provision set as an official document sets it, with the words that make duties marked. */
export function ProvisionText({ provision, indent, duties, selected }: Props) {
  const { kind, label, heading, text } = provision;
  const Title = TITLES[kind];
  const indented = { '--indent': Math.min(indent, 4) } as React.CSSProperties;
  const letterhead = duties.length === 0 ? letterheadLines(text) : null;
  if (letterhead !== null)
    return (
      <p className="clause clause--letterhead">
        {letterhead.map((line, index) => (
          <span key={index}>{line} </span>
        ))}
      </p>
    );
  if (Title === undefined)
    return (
      <div className={classNames('clause', `clause--${kind}`)} style={indented}>
        {label !== '' && <span className="clause__label">{label}</span>}
        <p className="clause__words">
          {heading !== null && <b className="clause__heading">{heading} </b>}
          <Words text={text} duties={duties} selected={selected} />
        </p>
      </div>
    );
  return (
    <div className={`clause clause--${kind}`}>
      {(heading !== null || kind !== 'article') && (
        <Title className="clause__title">
          {label !== '' && <span className="clause__number">{articleLabel(kind, label, heading)}</span>}{' '}
          {heading !== null && (
            <span>
              <Words text={heading} duties={duties} selected={selected} />
            </span>
          )}
        </Title>
      )}
      {text !== '' && (
        <p className="clause__words">
          {heading === null && kind === 'article' && <b className="clause__number">{label}. </b>}
          <Words text={text} duties={duties} selected={selected} />
        </p>
      )}
    </div>
  );
}

function articleLabel(kind: Provision['kind'], label: string, heading: string | null): string {
  return kind === 'article' && heading !== null && !label.endsWith('.') ? `${label}.` : label;
}

function Words({ text, duties, selected }: Pick<Props, 'duties' | 'selected'> & { readonly text: string }) {
  if (duties.length === 0) return text;
  return quoteSegments(text, duties).map((segment, index) => {
    if (segment.duties.length === 0) return <Fragment key={index}>{segment.text}</Fragment>;
    const open = duties.some(({ id, state }) => state === 'draft' && segment.duties.includes(id));
    return (
      <span
        key={index}
        className="quote"
        data-duties={segment.duties.join(' ')}
        data-open={open || undefined}
        data-selected={(selected !== null && segment.duties.includes(selected)) || undefined}
      >
        {segment.text}
      </span>
    );
  });
}
