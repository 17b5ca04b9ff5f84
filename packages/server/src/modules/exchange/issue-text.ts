import type { DatasetLayout } from '@ansinh/domain/exchange';

/** Returns the header of a column, or null for an issue of the whole row. */
export function headerOf(layout: DatasetLayout, column: string | null): string | null {
  if (column === null) return null;
  return layout.columns.find(({ key }) => key === column)?.header ?? column;
}

/** Returns what is wrong with a cell, in the words an official would use. */
export function issueText(
  layout: DatasetLayout,
  issue: {
    readonly code: string;
    readonly column: string | null;
    readonly params?: Readonly<Record<string, string | number>>;
  },
): string {
  if (issue.code === 'duplicate-key') {
    const names = layout.key.map((key) => `“${headerOf(layout, key) ?? key}”`).join(', ');
    const first = issue.params?.['first'];
    return `Trùng ${names} với ${first === undefined ? 'một dòng trước đó' : `dòng ${first}`}. Giữ một dòng.`;
  }
  return `Cột “${headerOf(layout, issue.column) ?? ''}”: ${issue.code}`;
}
