import type { ReactElement } from 'react';

/** States of an occurrence, in the order of its life. */
export const WORK_STATES = [
  'upcoming',
  'open',
  'waiting',
  'submitted',
  'returned',
  'accepted',
  'nothing_to_report',
  'cancelled',
  'overdue',
  'escalated',
] as const;

export type WorkState = (typeof WORK_STATES)[number];

const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 } as const;
const CUT = {
  fill: 'none',
  stroke: '#fff',
  strokeWidth: 1.75,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Every state has its own outline, so that it is told apart without colour, in print and at a glance. */
const SHAPES: Readonly<Record<WorkState, ReactElement>> = {
  upcoming: <circle cx="8" cy="8" r="6" {...LINE} strokeDasharray="2.4 2.3" />,
  open: <circle cx="8" cy="8" r="6" {...LINE} />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="6" {...LINE} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  submitted: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 11.200V5M5.3 7.5 8 4.800l2.7 2.7" {...CUT} />
    </>
  ),
  returned: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
      <path d="M6.5 4.5 4.3 6.700l2.2 2.200M4.3 6.700h5a2.2 2.2 0 0 1 0 4.400H7.2" {...CUT} />
    </>
  ),
  accepted: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" {...CUT} />
    </>
  ),
  nothing_to_report: (
    <>
      <circle cx="8" cy="8" r="6" {...LINE} />
      <path d="M5 8h6" {...LINE} strokeLinecap="round" />
    </>
  ),
  cancelled: <path d="m3.5 3.5 9 9m0-9-9 9" {...LINE} strokeLinecap="round" />,
  overdue: (
    <>
      <path d="M8 .9 15.6 14.600H.4z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.700M8 12.200v.1" {...CUT} />
    </>
  ),
  escalated: (
    <>
      <path d="M8 0l8 8-8 8-8-8z" fill="currentColor" />
      <path d="m5.2 7.6 2.8-2.8 2.8 2.800M5.2 11 8 8.200l2.8 2.8" {...CUT} />
    </>
  ),
};

/** The outline of a state, 16 px, in the colour of the text around it. */
export function StateShape({ state, size = 16 }: { readonly state: WorkState; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden>
      {SHAPES[state]}
    </svg>
  );
}
