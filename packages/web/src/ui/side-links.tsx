import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../lib/format.ts';
import { classNames } from './class-names.ts';
import './side-links.css';

/** One page beside the others: its address, its word, and how much waits there. */
export interface SideLink {
  readonly to: string;
  readonly label: string;
  readonly waiting?: number;
}

interface Props {
  /** Spoken name of the group. */
  readonly label: string;
  /** A page stands before those whose address goes on from its own. */
  readonly links: readonly SideLink[];
  /** Parts of one page of a group that stands above. */
  readonly isBelow?: boolean;
}

/** Pages that belong together, side by side; the one that is open, or that the open page belongs to, is marked. */
export function SideLinks({ label, links, isBelow = false }: Props) {
  const { pathname } = useLocation();
  const here = links.findLast(({ to }) => pathname === to || pathname.startsWith(`${to}/`))?.to;
  const nav = useRef<HTMLElement>(null);
  // On a phone the links may be wider than the screen: the page one is on is brought into sight.
  useEffect(() => {
    if (here === undefined) return;
    nav.current?.querySelector(`[href^="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  return (
    <nav
      ref={nav}
      className={classNames('side-links no-print', isBelow && 'side-links--below')}
      aria-label={label}
    >
      {links.map(({ to, label: word, waiting = 0 }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          {...(here === to ? { 'data-status': 'active' } : {})}
          className="side-links__link"
        >
          {word}
          {waiting > 0 && <span className="side-links__waiting">{formatNumber(waiting)}</span>}
        </Link>
      ))}
    </nav>
  );
}
