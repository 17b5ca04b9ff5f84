/** Upper limits of the classes of a day's number of items; the last class has none. */
export const HEAT_LIMITS = [2, 5, 10] as const;

/** Returns the class of a number of items: 0 for none, then 1 to 4. */
export function heatClass(count: number): number {
  if (count === 0) return 0;
  const at = HEAT_LIMITS.findIndex((limit) => count <= limit);
  return at < 0 ? HEAT_LIMITS.length + 1 : at + 1;
}

/** Returns the limits of the classes 1 to 4 in figures, for the legend: "1–2", …, "> 10". */
export function heatLegend(): string[] {
  const ranges = HEAT_LIMITS.map((limit, index) => {
    const from = index === 0 ? 1 : (HEAT_LIMITS[index - 1] ?? 0) + 1;
    return `${String(from)}–${String(limit)}`;
  });
  return [...ranges, `> ${String(HEAT_LIMITS.at(-1))}`];
}
