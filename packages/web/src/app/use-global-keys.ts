import { useEffect, useEffectEvent } from 'react';

interface Handlers {
  readonly onPalette: () => void;
  readonly onHelp: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [contenteditable], [role="spinbutton"]') !== null
  );
}

/** Keys that work on every page: Ctrl+K finds, ? helps, / goes to the page's search box, j and k to the table's rows. */
export function useGlobalKeys(handlers: Handlers): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      handlers.onPalette();
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') handlers.onHelp();
    if (event.key === 'j' || event.key === 'k') {
      const isInRow = event.target instanceof Element && event.target.closest('tbody') !== null;
      if (!isInRow) document.querySelector<HTMLElement>('main tbody tr[tabindex="0"]')?.focus();
    }
    if (event.key === '/') {
      const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (box) {
        event.preventDefault();
        box.focus();
      }
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
