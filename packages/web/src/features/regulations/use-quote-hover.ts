import { useEffect, type RefObject } from 'react';

/**
 * Lights up the words of the duty under the pointer or the focus, and the duty of the words under the pointer. Works on the elements
 * themselves, so that moving the pointer draws nothing again.
 */
export function useQuoteHover(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (root === null) return undefined;
    let lit = '';
    const light = (id: string): void => {
      if (id === lit) return;
      lit = id;
      for (const one of root.querySelectorAll('[data-lit]')) delete (one as HTMLElement).dataset['lit'];
      if (id === '') return;
      for (const one of root.querySelectorAll<HTMLElement>(`[data-duties~="${CSS.escape(id)}"]`))
        one.dataset['lit'] = 'true';
    };
    const follow = (event: Event): void => {
      const place =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-duties]') : null;
      light(place?.dataset['duties']?.split(' ')[0] ?? '');
    };
    const leave = (): void => light('');
    root.addEventListener('pointerover', follow);
    root.addEventListener('focusin', follow);
    root.addEventListener('pointerleave', leave);
    return () => {
      root.removeEventListener('pointerover', follow);
      root.removeEventListener('focusin', follow);
      root.removeEventListener('pointerleave', leave);
    };
  }, [container]);
}
