import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { classNames } from './class-names.ts';
import './figures.css';

/** The few numbers that a page is about, side by side on one line. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className="figures">{children}</div>;
}

interface FigureProps {
  readonly value: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly tone?: Tone;
}

/** The characters of a number that stand on one line of a phone, where two figures share the width; longer ones are set smaller. */
const ROOM = 9;

/** One number with its word. Wrap it in a router Link with class "figure-link" when it opens into its parts. */
export function Figure({ value, label, note, tone = 'plain' }: FigureProps) {
  return (
    <div
      className={classNames(
        'figure',
        tone !== 'plain' && `figure--${tone}`,
        value === '0' && 'figure--none',
        value.length > ROOM && 'figure--long',
      )}
    >
      <span className="figure__value">{value}</span>
      <span className="figure__label">{label}</span>
      {note !== undefined && <span className="figure__note">{note}</span>}
    </div>
  );
}
