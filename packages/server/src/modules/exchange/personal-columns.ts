import { mayUse } from '@ansinh/domain/access';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';

/** Hides what names a person from those who may not read it. */
export interface PersonalMask {
  /** Personal columns are shown as they are. */
  readonly clear: boolean;
  values(values: readonly (string | null)[]): (string | null)[];
  key(key: string | null): string | null;
  cell(column: string | null, value: string | null): string | null;
}

/** Returns the mask of a layout for an actor: personal columns keep their last three signs, which tells rows apart and nobody's name. */
export function personalMask(layout: DatasetLayout, actor: Pick<Actor, 'kind' | 'roles'>): PersonalMask {
  const personal = layout.columns.map((column) => column.personal === true);
  const clear =
    actor.kind !== 'person' || mayUse(actor.roles, 'registers.read-personal') || !personal.includes(true);
  if (clear)
    return { clear, values: (values) => [...values], key: (key) => key, cell: (_column, value) => value };
  const keyed = layout.columns.some((column) => column.personal === true && layout.key.includes(column.key));
  const named = new Set(layout.columns.filter((column) => column.personal === true).map(({ key }) => key));
  return {
    clear,
    values: (values) => values.map((value, at) => (personal[at] ? masked(value) : value)),
    key: (key) => (keyed ? masked(key) : key),
    cell: (column, value) => (column === null || named.has(column) ? masked(value) : value),
  };
}

function masked(value: string | null): string | null {
  if (value === null) return null;
  return value.length <= 3 ? '•••' : `${'•'.repeat(Math.min(value.length - 3, 9))}${value.slice(-3)}`;
}
