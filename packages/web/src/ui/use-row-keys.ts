import { useRef, useState, type KeyboardEvent } from 'react';

interface Options {
  readonly keys: readonly string[];
  readonly picked: ReadonlySet<string> | undefined;
  readonly onPick: ((picked: ReadonlySet<string>) => void) | undefined;
  readonly onOpen: ((key: string) => void) | undefined;
}

/**
 * Keyboard for table rows: arrows, j and k, Home and End move, Space picks, Shift with an arrow picks along the way, Enter opens.
 * Returns which row is reachable by Tab and what to hang on the table body.
 */
export function useRowKeys({ keys, picked, onPick, onOpen }: Options) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const reachable = current !== null && keys.includes(current) ? current : keys[0];

  const moveTo = (index: number): string | undefined => {
    const key = keys[Math.max(0, Math.min(index, keys.length - 1))];
    if (key === undefined) return undefined;
    setCurrent(key);
    const rows = body.current?.rows;
    rows?.item(keys.indexOf(key))?.focus();
    return key;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    if (!(event.target instanceof HTMLTableRowElement) || reachable === undefined) return;
    const at = keys.indexOf(reachable);
    const target = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: keys.length - 1,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      const key = moveTo(target);
      if (event.shiftKey && picked && key !== undefined) onPick?.(new Set([...picked, reachable, key]));
    } else if (event.key === ' ' && picked) {
      event.preventDefault();
      const next = new Set(picked);
      if (!next.delete(reachable)) next.add(reachable);
      onPick?.(next);
    } else if (event.key === 'Enter') {
      onOpen?.(reachable);
    }
  };

  return { body, reachable, setCurrent, onKeyDown };
}
