import { useState } from 'react';
import type { Column } from './data-table.types.ts';

/** Which columns of a table are shown, remembered in this browser under the table's name. */
export interface ColumnChoice<Row> {
  readonly shown: readonly Column<Row>[];
  readonly isShown: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

function readChoice(key: string): Record<string, boolean> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, boolean>) : {};
  } catch {
    return {};
  }
}

/** Returns the columns to show and how to change them. */
export function useColumnChoice<Row>(name: string, columns: readonly Column<Row>[]): ColumnChoice<Row> {
  const key = `ansinh.columns.${name}`;
  const [choice, setChoice] = useState(() => readChoice(key));
  const isShown = (id: string): boolean =>
    choice[id] ?? columns.find((column) => column.id === id)?.hidden !== true;
  return {
    shown: columns.filter((column, index) => index === 0 || isShown(column.id)),
    isShown,
    toggle: (id) => {
      const next = { ...choice, [id]: !isShown(id) };
      setChoice(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
  };
}
