import { readPeriod } from '@ansinh/vietnamese/read-period';
import { wrong, type CellReading } from './cell-reading.ts';

/** Reads a period ("Quý III/2026", "9/2026", "6 tháng đầu năm 2026", "2026-Q3") and keeps its key, such as '2026-Q3'. */
export function readPeriodCell(text: string): CellReading {
  const period = readPeriod(text);
  return period === null ? wrong(text, 'not-a-period') : { value: period.key };
}
