import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '../../lib/format.ts';
import type { Parameter } from './parameters.queries.ts';

/** How parameters are spoken of in the language in use; what has no words of its own shows as it is stored. */
export interface ParameterWords {
  readonly nameOf: (name: string) => string;
  readonly unitOf: (unit: string) => string;
  readonly noteOf: (note: string) => string;
  readonly valueOf: (row: Parameter) => string;
}

type Words = Readonly<Record<string, string>>;

/** Returns the words of parameters. Their names, units and notes are data, so they are looked up, not typed. */
export function useParameterWords(): ParameterWords {
  const { t } = useTranslation('parameters');
  const names = t('names', { returnObjects: true }) as Words;
  const units = t('units', { returnObjects: true }) as Words;
  const notes = t('notes', { returnObjects: true }) as Words;
  return {
    nameOf: (name) => names[name] ?? name,
    unitOf: (unit) => units[unit] ?? unit,
    noteOf: (note) => notes[note] ?? note,
    valueOf: (row) =>
      [valueText(row), row.unit === PLAIN_MONEY ? '' : (units[row.unit] ?? row.unit)].join(' ').trim(),
  };
}

const PLAIN_MONEY = 'VND';
const FRACTION = /^0\.\d+$/;

/** Returns a value as a Vietnamese text writes it: money with points, shares as percentages; the unit follows. */
export function valueText({ value, number, unit }: Pick<Parameter, 'value' | 'number' | 'unit'>): string {
  if (number === null) return value;
  if (unit.startsWith('VND')) return formatMoney(number);
  if (FRACTION.test(value)) return `${shortNumber(number * 100)}%`;
  return shortNumber(number);
}

function shortNumber(value: number): string {
  const rounded = Number(value.toFixed(6));
  const digits = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, digits);
}
