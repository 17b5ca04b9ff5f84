/** A text without the white space and the given marks at its end. Looks at the end only, unlike a pattern that ends with "$". */
export function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (!marks.includes(last) && last.trim() !== '') break;
    end -= 1;
  }
  return end === text.length ? text : text.slice(0, end);
}

/** Whether a colon ends a text, white space aside. */
export function endsWithColon(text: string): boolean {
  return text.endsWith(':') || text.trimEnd().endsWith(':');
}
