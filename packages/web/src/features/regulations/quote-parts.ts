/** Returns the sentences or enumerated stretches a quote falls into, as a first guess for splitting; the whole quote when it has no seam. */
export function quoteParts(quote: string): string[] {
  const parts = quote
    .split(/(?<=[;.])\s+(?=\p{L})|,\s+(?=đồng thời\s)/u)
    .map((part) => part.replace(/[;,]\s*$/u, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [quote, quote];
}
