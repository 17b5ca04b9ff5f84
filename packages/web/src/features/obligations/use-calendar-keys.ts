import { useEffect, useRef } from 'react';

interface Keys {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onToday: () => void;
  readonly onSwitch: () => void;
}

const TYPING =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="spinbutton"], [role="listbox"]';

/** Keys of the calendar outside of fields and dialogs: P and N move, T is today, Y switches month and year. */
export function useCalendarKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      const { onPrevious, onNext, onToday, onSwitch } = latest.current;
      const act = { p: onPrevious, n: onNext, t: onToday, y: onSwitch }[event.key.toLowerCase()];
      act?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
