/** Returns the page a notice speaks of where that is no duty, or null. */
export function noticePath({ path }: Readonly<Record<string, unknown>>): string | null {
  return typeof path === 'string' ? path : null;
}
