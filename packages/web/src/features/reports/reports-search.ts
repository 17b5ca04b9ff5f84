import { IssueItemSchema, RoundAgencySchema } from '@ansinh/contract/reports/reports.schemas';
import type { Filled } from '../../lib/use-search-state.ts';

export const STANDINGS = RoundAgencySchema.shape.standing.options;
export const TIMINGS = RoundAgencySchema.shape.timing.options;
export const THEMES = IssueItemSchema.shape.theme.options;
export const ISSUE_HANDS = ['any', 'to-me', 'mine'] as const;
export const ISSUE_STATES = ['open', 'answered', 'forwarded', 'all'] as const;

/** Which rounds are shown, as it stands in the address. */
export type RoundsSearch = {
  readonly year?: number | undefined;
  readonly regulation?: string | undefined;
  readonly owed?: true | undefined;
};

/** Which agencies of a round are shown. */
export type RoundSearch = {
  readonly standing?: (typeof STANDINGS)[number] | undefined;
  readonly timing?: (typeof TIMINGS)[number] | undefined;
  readonly q?: string | undefined;
};

/** Which revision of a report is read, and of which figure one asks where it comes from. */
export type ReportSearch = {
  readonly revision?: number | undefined;
  readonly figure?: string | undefined;
};

/** Which difficulties are shown. */
export type IssuesSearch = {
  readonly hands?: (typeof ISSUE_HANDS)[number] | undefined;
  readonly state?: (typeof ISSUE_STATES)[number] | undefined;
  readonly theme?: (typeof THEMES)[number] | undefined;
};

function filled<T extends object>(values: T): Filled<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as unknown as Filled<T>;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the filters of rounds an address holds; what cannot be one is dropped. */
export function readRoundsSearch(search: Record<string, unknown>): Filled<RoundsSearch> {
  const { year } = search;
  return filled<RoundsSearch>({
    year: typeof year === 'number' && year >= 2000 && year <= 2100 ? year : undefined,
    regulation: words(search['regulation']),
    owed: search['owed'] === true ? true : undefined,
  });
}

/** Returns the filters of a round's agencies an address holds. */
export function readRoundSearch(search: Record<string, unknown>): Filled<RoundSearch> {
  return filled<RoundSearch>({
    standing: STANDINGS.find((one) => one === search['standing']),
    timing: TIMINGS.find((one) => one === search['timing']),
    q: words(search['q']),
  });
}

/** Returns what of a report an address opens. */
export function readReportSearch(search: Record<string, unknown>): Filled<ReportSearch> {
  const { revision } = search;
  return filled<ReportSearch>({
    revision:
      typeof revision === 'number' && Number.isInteger(revision) && revision > 0 ? revision : undefined,
    figure: words(search['figure']),
  });
}

/** Returns the filters of difficulties an address holds. */
export function readIssuesSearch(search: Record<string, unknown>): Filled<IssuesSearch> {
  return filled<IssuesSearch>({
    hands: ISSUE_HANDS.find((one) => one === search['hands']),
    state: ISSUE_STATES.find((one) => one === search['state']),
    theme: THEMES.find((one) => one === search['theme']),
  });
}
