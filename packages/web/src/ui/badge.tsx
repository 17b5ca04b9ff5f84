import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './badge.css';

export type Tone = 'plain' | 'action' | 'amber' | 'red' | 'green';

/** A word or number that qualifies what stands beside it. States of work use StateMark. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classNames('badge', tone !== 'plain' && `badge--${tone}`)}>{children}</span>;
}
