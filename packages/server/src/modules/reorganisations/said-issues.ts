import { errorSentence } from '@ansinh/contract/all';
import type { SetIssue } from '@ansinh/domain/reorganisations';
import { formatDate } from '@ansinh/vietnamese/plain-date';

/** How many problems of a set are said at once. */
const MOST_ISSUES = 200;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** An issue as people read it. */
export interface SaidIssue {
  readonly code: string;
  readonly sentence: string;
  readonly row: number | null;
}

/** Returns the first issues as sentences in the language asked for; days in them as people write them. */
export function sayIssues(issues: readonly SetIssue[], language: 'vi' | 'en'): SaidIssue[] {
  return issues.slice(0, MOST_ISSUES).map(({ code, params }) => {
    const said = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' && ISO_DAY.test(value) ? formatDate(value) : value,
      ]),
    );
    return { code, sentence: errorSentence(code, said, language), row: Number(params['row'] ?? 0) || null };
  });
}
