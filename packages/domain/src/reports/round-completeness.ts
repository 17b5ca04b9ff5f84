/** How one agency stands in a round. */
export interface RoundStanding {
  readonly standing: 'exempt' | 'not-started' | 'drafting' | 'submitted' | 'returned' | 'accepted';
  readonly timing: 'none' | 'in-time' | 'late' | 'overdue';
  /** Required parts of its newest revision, and how many of them say something. */
  readonly filled: number;
  readonly required: number;
}

/** How far a round has come. Neither share passes 1. */
export interface RoundCompleteness {
  readonly expected: number;
  readonly exempt: number;
  readonly notStarted: number;
  readonly drafting: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly returned: number;
  readonly late: number;
  readonly overdue: number;
  readonly empty: number;
  readonly submissionShare: number | null;
  readonly contentShare: number | null;
}

const SENT: readonly RoundStanding['standing'][] = ['submitted', 'accepted'];

/** Tells whether a report came without anything in what is required: sent, but empty. */
export function isEmptyReport({ standing, filled, required }: RoundStanding): boolean {
  return SENT.includes(standing) && required > 0 && filled === 0;
}

/**
 * Returns the counts of a round. An exempt agency is neither above nor below the line; what was returned is owed again. The share of submission
 * counts reports, the share of content what they say, so an empty report in time lifts only the first.
 */
export function roundCompleteness(agencies: readonly RoundStanding[]): RoundCompleteness {
  const owing = agencies.filter(({ standing }) => standing !== 'exempt');
  const standing = (wanted: RoundStanding['standing']): number =>
    owing.filter((agency) => agency.standing === wanted).length;
  const sent = owing.filter((agency) => SENT.includes(agency.standing));
  const share = (part: number): number | null => (owing.length === 0 ? null : part / owing.length);
  return {
    expected: owing.length,
    exempt: agencies.length - owing.length,
    notStarted: standing('not-started'),
    drafting: standing('drafting'),
    submitted: standing('submitted'),
    accepted: standing('accepted'),
    returned: standing('returned'),
    late: sent.filter(({ timing }) => timing === 'late').length,
    overdue: owing.filter((agency) => !sent.includes(agency) && agency.timing === 'overdue').length,
    empty: sent.filter((agency) => agency.timing === 'in-time' && isEmptyReport(agency)).length,
    submissionShare: share(sent.length),
    contentShare: share(sent.reduce((sum, agency) => sum + filledShare(agency), 0)),
  };
}

function filledShare({ filled, required }: RoundStanding): number {
  return required === 0 ? 1 : Math.min(1, Math.max(0, filled / required));
}
