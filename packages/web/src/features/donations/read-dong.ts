/** Returns the whole đồng that a person typed, dots and spaces left out; null when it is no such number. */
export function readDong(text: string): number | null {
  const digits = text.replaceAll(/[\s.đ]/gu, '');
  return /^\d{1,13}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null;
}
