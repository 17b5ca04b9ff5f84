import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Values of a page that live in its address. */
export type SearchState = Readonly<Record<string, string | number | boolean | undefined>>;

/** Search values that an address holds: what it does not hold is absent, not undefined. */
export type Filled<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Returns the page's search values (checked by the route's validateSearch) and how to change some of them;
 * `undefined` takes a value out of the address. The change replaces the address, so "back" leaves the page.
 */
export function useSearchState<T extends SearchState>(): [T, (patch: Partial<T>) => void] {
  const search: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Partial<T>) => {
      void navigate({
        to: '.',
        search: (previous: object) => ({ ...previous, ...patch }) as never,
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return [search as T, change];
}
