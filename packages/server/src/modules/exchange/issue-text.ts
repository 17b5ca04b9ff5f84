import { CELL_ISSUE_TEXTS } from '@ansinh/contract/exchange/cell-issue.texts';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';

/** Returns the header of a column, or null for an issue of the whole row. */
export function headerOf(layout: DatasetLayout, column: string | null): string | null {
  if (column === null) return null;
  return layout.columns.find(({ key }) => key === column)?.header ?? column;
}

/**
 * Returns what is wrong with a cell and what to do, in the words an official would use; files and doors without a screen speak Vietnamese. A
 * column is called as the file calls it in either language: that is what has to be found there.
 */
export function issueText(
  layout: DatasetLayout,
  issue: {
    readonly code: string;
    readonly column: string | null;
    readonly value?: string | null;
    readonly params?: Readonly<Record<string, string | number>>;
  },
  language: 'vi' | 'en' = 'vi',
): string {
  const header = headerOf(layout, issue.column);
  const texts: Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>> =
    CELL_ISSUE_TEXTS;
  const params = {
    value: issue.value ?? '',
    columns: layout.key.map((key) => `“${headerOf(layout, key) ?? key}”`).join(', '),
    first: language === 'vi' ? 'trước đó' : 'before it',
    ...issue.params,
  };
  const sentence = (texts[issue.code]?.[language] ?? issue.code).replaceAll(
    /\{(\w+)\}/gu,
    (_, name: string) => shown(params[name as keyof typeof params]),
  );
  return header === null ? sentence : `${language === 'vi' ? 'Cột' : 'Column'} “${header}”: ${sentence}`;
}

function shown(value: string | number | undefined): string {
  const text = String(value ?? '');
  return isIsoDate(text) ? formatDate(text) : text;
}
