/** From this moment on the work lies with an agency; null = it lies with nobody (handed in and accepted, cancelled). */
export interface HoldingEvent {
  /** ISO date and time with zone. */
  readonly at: string;
  readonly holderAgencyId: string | null;
}

/** Two clocks of one piece of work, in milliseconds. */
export interface WorkClocks {
  readonly presentHolderAgencyId: string | null;
  /** Since the present holder received it; 0 when nobody holds it. */
  readonly inPresentHands: number;
  /** All time in anybody's hands. */
  readonly inAll: number;
  /** Time in the hands of each agency, all its turns together. */
  readonly byAgency: ReadonlyMap<string, number>;
}

/**
 * Returns how long the work has lain in the present hands and in all, at a moment (ISO date and time). Events may come in
 * any order; events after the moment do not count. Repeated events of the same holder do not restart its clock.
 */
export function workClocks(events: readonly HoldingEvent[], now: string): WorkClocks {
  const end = Date.parse(now);
  const turns = events
    .map((event) => ({ at: Date.parse(event.at), holder: event.holderAgencyId }))
    .filter((turn) => turn.at <= end)
    .sort((a, b) => a.at - b.at);
  const byAgency = new Map<string, number>();
  let holder: string | null = null;
  let since = end;
  let inAll = 0;
  turns.forEach((turn, index) => {
    if (turn.holder !== holder) since = turn.at;
    holder = turn.holder;
    if (turn.holder === null) return;
    const spent = (turns[index + 1]?.at ?? end) - turn.at;
    inAll += spent;
    byAgency.set(turn.holder, (byAgency.get(turn.holder) ?? 0) + spent);
  });
  return {
    presentHolderAgencyId: holder,
    inPresentHands: holder === null ? 0 : end - since,
    inAll,
    byAgency,
  };
}
