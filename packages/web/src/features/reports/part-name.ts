import { findCell } from './find-cell.ts';
import type { ReportDetail } from './reports.types.ts';

type Titled = Readonly<Record<'title' | 'titleEn', string>>;

/** Returns what a part is called: the row and column of a figure, the title of a section. */
export function partName(form: ReportDetail['form'], key: string, nameOf: (of: Titled) => string): string {
  const cell = findCell(form, key);
  if (cell !== null) return `${nameOf(cell.row)}, ${nameOf(cell.column)}`;
  const section = form.sections.find(({ code }) => code === key);
  return section === undefined ? key : nameOf(section);
}
