/** What one agency has in hand of one kind of work. */
export interface WorkInHand {
  readonly agencyId: string;
  readonly count: number;
  /** A few of them, by what a person calls them. */
  readonly samples: readonly string[];
}

/** Where the work of an agency that ends goes, and what the time lines say about it. */
export interface WorkMove {
  readonly fromId: string;
  /** One agency takes all of it; several take their parts; none: it ends. */
  readonly toIds: readonly string[];
  readonly reason: string;
}

/** How many samples of a kind of work are shown for one agency. */
export const SHOWN_WORK = 3;
