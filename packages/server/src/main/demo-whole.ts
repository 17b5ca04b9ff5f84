import type { DemoUnit } from './demo-unit.ts';

/** Returns the denominator that counts for a unit in a month: its year's, else the nearest year's. */
export function demoWhole({ wholes }: DemoUnit, series: string, month: string): number {
  const year = Number(month.slice(0, 4));
  const years = [0, 1, -1, 2, -2, 3, -3].map((away) => wholes[`${String(year + away)} ${series}`]);
  return years.find((value) => value !== undefined) ?? 0;
}
