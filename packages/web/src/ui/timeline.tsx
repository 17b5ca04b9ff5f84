import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '../lib/format.ts';
import { classNames } from './class-names.ts';
import { StateShape, type WorkState } from './state-shape.tsx';
import './state-mark.css';
import './timeline.css';

/** Something that happened: when (ISO instant or date), who did what, and more words if any. */
export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** The state reached by it; draws the state's shape instead of a dot. */
  readonly state?: WorkState;
}

/** What happened, in the order given. */
export function Timeline({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ id, at, title, body, state }) => (
        <li key={id} className="timeline__entry">
          <span className={classNames('timeline__dot', state && `timeline__dot--shape state--${state}`)}>
            {state && <StateShape state={state} />}
          </span>
          <div>
            <div className="timeline__head">
              <span className="timeline__title">{title}</span>
              <time className="timeline__when" dateTime={at}>
                {at.length > 10 ? formatDateTime(at) : formatDate(at)}
              </time>
            </div>
            {body !== undefined && <div className="timeline__body">{body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
