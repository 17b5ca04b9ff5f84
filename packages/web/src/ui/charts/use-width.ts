import { useCallback, useState, type RefCallback } from 'react';

/** Returns a ref for an element and how wide it is now, in CSS pixels; the first guess until it is measured. */
export function useWidth(guess: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(guess);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
