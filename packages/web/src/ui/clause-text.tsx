import type { ReactNode } from 'react';
import { Quoted } from './quoted.tsx';
import './basis-chip.css';

interface Props {
  /** Full name of the document. */
  readonly document: string;
  /** Where in it: "Điều 24, khoản 1". */
  readonly place: string;
  readonly text: string;
  /** The words of the text that matter here, highlighted. */
  readonly quote?: string;
  /** Link to the whole document. */
  readonly more?: ReactNode;
}

/** One clause with its place and its highlighted words. */
export function ClauseText({ document, place, text, quote, more }: Props) {
  return (
    <>
      <div>
        <h3>{place}</h3>
        <p className="clause__where">{document}</p>
      </div>
      <p className="clause__text document-text">
        <Quoted text={text} quote={quote} />
      </p>
      {more !== undefined && <p>{more}</p>}
    </>
  );
}
