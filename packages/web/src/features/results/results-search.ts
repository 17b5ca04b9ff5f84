import { RESULT_SIDES } from '@ansinh/contract/results/results.endpoints';

export const SIDES = RESULT_SIDES;
export const SCHEMES = ['BHYT', 'BHXH-TN'] as const;
const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const PERIOD = /^20\d{2}(-(M(0[1-9]|1[0-2])|Q[1-4]))?$/;

/** What the page of the results shows, as it stands in the address. */
export type ResultsSearch = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly commune?: string | undefined;
  readonly scheme?: (typeof SCHEMES)[number] | undefined;
  readonly by?: (typeof SIDES)[number] | undefined;
  readonly view?: 'contest' | undefined;
};

/** Which evaluation is shown, as it stands in the address. */
export type EvaluationSearch = {
  readonly commune?: string | undefined;
  readonly period?: string | undefined;
};

function filled<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Returns the values of an address; what cannot be one is dropped. */
export function readResultsSearch(search: Record<string, unknown>): ResultsSearch {
  const month = (value: unknown): string | undefined =>
    typeof value === 'string' && MONTH.test(value) ? value : undefined;
  const { commune } = search;
  return filled({
    from: month(search['from']),
    to: month(search['to']),
    commune: typeof commune === 'string' && commune !== '' ? commune : undefined,
    scheme: SCHEMES.find((one) => one === search['scheme']),
    by: SIDES.find((one) => one === search['by']),
    view: search['view'] === 'contest' ? ('contest' as const) : undefined,
  });
}

/** Returns which evaluation an address means; a year of digits comes as a number. */
export function readEvaluationSearch(search: Record<string, unknown>): EvaluationSearch {
  const { commune } = search;
  const period = String(search['period'] ?? '');
  return filled({
    commune: typeof commune === 'string' && commune !== '' ? commune : undefined,
    period: PERIOD.test(period) ? period : undefined,
  });
}

/** Returns the query of the results' endpoints: only what is set. */
export function resultsQuery({ view: _view, by: _by, ...search }: ResultsSearch) {
  return filled(search) as {
    from?: string;
    to?: string;
    commune?: string;
    scheme?: (typeof SCHEMES)[number];
  };
}
