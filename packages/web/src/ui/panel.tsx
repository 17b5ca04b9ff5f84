import { useId, type ReactNode } from 'react';
import './panel.css';

interface Props {
  readonly title: string;
  /** Right of the title: a quiet button or a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page on its own sheet, with its own heading. */
export function Panel({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel__head">
        <h2 className="panel__title" id={id}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
