import type { DatasetLayout } from '../dataset.ts';
import { fieldKey, headerName, withoutBrackets } from './header-name.ts';

/** How a header names a column, surest first. */
export const NAMED_BY = ['key', 'header', 'alias'] as const;
export type NamedBy = (typeof NAMED_BY)[number];

/** The names of a layout's columns. Several columns may share a name; their order decides. */
export type LayoutNames = Readonly<Record<NamedBy, ReadonlyMap<string, readonly number[]>>>;

/**
 * Returns the names of a layout's columns (positions) as files may write them. A header without its brackets is as sure as the whole one
 * unless another column may be meant: "Số CMND (PL)" is not what "Số CMND" says first.
 */
export function layoutNames(layout: DatasetLayout): LayoutNames {
  const key = new Map<string, number[]>();
  const header = new Map<string, number[]>();
  const alias = new Map<string, number[]>();
  const short = layout.columns.map((column) => headerName(withoutBrackets(column.header)));
  for (const [at, column] of layout.columns.entries()) {
    note(key, fieldKey(column.key) ?? column.key, at);
    for (const name of [column.header, column.headerEn]) note(header, headerName(name), at);
    for (const name of column.aliases) note(alias, headerName(name), at);
  }
  const sure = short.map((name, at) => {
    const others = [...(header.get(name) ?? []), ...(alias.get(name) ?? [])];
    return others.every((other) => other === at) && short.indexOf(name) === short.lastIndexOf(name);
  });
  for (const [at, name] of short.entries()) note(sure[at] === true ? header : alias, name, at);
  return { key, header, alias };
}

function note(names: Map<string, number[]>, name: string, at: number): void {
  const known = names.get(name) ?? [];
  if (name !== '' && !known.includes(at)) names.set(name, [...known, at]);
}

/** Returns which columns (positions) a text may name in one way; none: []. */
export function namedColumns(names: LayoutNames, text: string, by: NamedBy): readonly number[] {
  if (by === 'key') return names.key.get(fieldKey(text) ?? '') ?? [];
  const whole = names[by].get(headerName(text));
  return whole ?? names[by].get(headerName(withoutBrackets(text))) ?? [];
}
