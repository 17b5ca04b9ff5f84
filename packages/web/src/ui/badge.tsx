import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './badge.css';

export type Tone = 'plain' | 'action' | 'amber' | 'red' | 'green';

/** How a badge looks: its colour, and the shape that says the same to who cannot tell the colours. */
export interface BadgeLook {
  readonly tone: Tone;
  readonly icon: LucideIcon;
}

interface Props extends Partial<BadgeLook> {
  readonly children: ReactNode;
}

/** A word or number that qualifies what stands beside it. States of an obligation's work use StateMark. */
export function Badge({ tone = 'plain', icon: Icon, children }: Props) {
  return (
    <span className={classNames('badge', tone !== 'plain' && `badge--${tone}`)}>
      {Icon !== undefined && <Icon size={14} aria-hidden />}
      {children}
    </span>
  );
}
