import { useSyncExternalStore } from 'react';

/** A page of the application: the first word of the address after #, and what follows it. */
export interface Route {
  readonly page: string;
  readonly id: string;
  readonly query: URLSearchParams;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Returns the page that the address names. Everything after # stays on the phone: the server never sees who is looked at. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}

/** Returns the page of an address part like "#/ho/123?luot=4". */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const [page = '', id = ''] = path.split('/');
  return { page, id: decodeURIComponent(id), query: new URLSearchParams(query) };
}

/** Goes to a page; `replace` leaves the present one out of the way back. */
export function go(to: string, replace = false): void {
  if (replace) location.replace(to);
  else location.hash = to;
}

/** Leaves a page for the one before it, unless the person left it meanwhile. */
export function leavePage(page: string, otherwise: string): void {
  if (routeOf(location.hash).page === page) goBack(otherwise);
}

/** Goes to the page before, or to `otherwise` when the application was opened here. */
export function goBack(otherwise: string): void {
  if (history.length > 1) history.back();
  else go(otherwise, true);
}
