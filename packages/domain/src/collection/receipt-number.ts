/** Returns a receipt's number as it is printed: "BL26A 000123". */
export function receiptNumber(series: string, number: number): string {
  return `${series} ${String(number).padStart(6, '0')}`;
}
