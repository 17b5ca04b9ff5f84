import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  readonly icon?: LucideIcon;
  /** What will appear here. */
  readonly title: string;
  /** Why it is empty now. */
  readonly children: ReactNode;
  /** The next step: a button or link. */
  readonly action?: ReactNode;
}

/** Says what will appear here, why it is empty, and the next step. */
export function EmptyState({ icon: Icon = Inbox, title, children, action }: Props) {
  return (
    <div className="notice">
      <span className="notice__icon">
        <Icon size={22} aria-hidden />
      </span>
      <h2 className="notice__title">{title}</h2>
      <p className="notice__text">{children}</p>
      {action !== undefined && <div className="notice__actions">{action}</div>}
    </div>
  );
}
