/** How a line of the expansion plan stands: reached, still open in time, or late. */
export const PLAN_STANDINGS = ['proposed', 'declined', 'reached', 'on-time', 'late'] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** Returns how a line stands on an ISO day, with the people its village has then. */
export function planStanding(
  line: {
    readonly state: 'proposed' | 'agreed' | 'declined';
    readonly people: number;
    readonly dueOn: string;
  },
  people: number,
  day: string,
): PlanStanding {
  if (line.state !== 'agreed') return line.state;
  if (people >= line.people) return 'reached';
  return day > line.dueOn ? 'late' : 'on-time';
}
