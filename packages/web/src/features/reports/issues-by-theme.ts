import { THEMES } from './reports-search.ts';
import type { ReportIssue } from './reports.types.ts';

/** Returns the difficulties by theme, the theme with the most of them first; themes without any are left out. */
export function byTheme(
  items: readonly ReportIssue[],
): { readonly theme: ReportIssue['theme']; readonly issues: readonly ReportIssue[] }[] {
  return THEMES.map((theme) => ({ theme, issues: items.filter((item) => item.theme === theme) }))
    .filter(({ issues }) => issues.length > 0)
    .sort((a, b) => b.issues.length - a.issues.length);
}
