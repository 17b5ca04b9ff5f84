import type { DatasetColumn } from '../dataset.ts';
import { wrong, type CellReader, type CellReading } from './cell-reading.ts';

type OwnRule = (value: string) => CellReading | null;

/** Returns the reader of a kind with the column's own rules behind it; rules look at what the kind could read. */
export function ruledReader(column: DatasetColumn, read: CellReader, today: string): CellReader {
  const rules = (column.rules ?? []).flatMap((rule): OwnRule[] => {
    switch (rule.rule) {
      case 'min':
        return [(value) => (Number(value) < rule.value ? bound(value, 'below-minimum', rule.value) : null)];
      case 'max':
        return [(value) => (Number(value) > rule.value ? bound(value, 'above-maximum', rule.value) : null)];
      case 'not-after-today':
        return [(value) => (value > today.slice(0, value.length) ? wrong(value, 'date-after-today') : null)];
      case 'not-before':
        return [
          (value) =>
            value < rule.value.slice(0, value.length)
              ? wrong(value, 'date-too-early', { params: { limit: rule.value } })
              : null,
        ];
      default:
        return [];
    }
  });
  if (rules.length === 0) return read;
  return (text) => {
    const reading = read(text);
    if (reading.value === null || (reading.problem !== undefined && reading.problem.warning !== true))
      return reading;
    for (const rule of rules) {
      const broken = rule(reading.value);
      if (broken !== null) return broken;
    }
    return reading;
  };
}

function bound(value: string, code: 'below-minimum' | 'above-maximum', limit: number): CellReading {
  return wrong(value, code, { params: { limit } });
}
