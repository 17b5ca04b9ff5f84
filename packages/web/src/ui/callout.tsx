import { CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { classNames } from './class-names.ts';
import './notice.css';

const ICONS: Readonly<Record<Tone, LucideIcon>> = {
  plain: Info,
  action: Info,
  amber: TriangleAlert,
  red: TriangleAlert,
  green: CircleCheck,
};

interface Props {
  readonly tone?: Tone;
  readonly children: ReactNode;
  /** Read out at once: what a form was refused for. */
  readonly isAlert?: boolean;
}

/** A sentence that must be seen inside a page or form. */
export function Callout({ tone = 'action', children, isAlert = false }: Props) {
  const Icon = ICONS[tone];
  return (
    <div className={classNames('callout', `callout--${tone}`)} role={isAlert ? 'alert' : undefined}>
      <Icon size={18} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
