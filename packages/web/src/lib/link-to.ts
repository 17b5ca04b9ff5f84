/** Splits an address of the application into page and filters, as links want it. */
export function linkTo(address: string): {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
} {
  const { pathname, searchParams } = new URL(address, 'http://page');
  return { to: pathname, search: Object.fromEntries(searchParams) };
}
