import { flagSentence } from '@ansinh/contract/coverage/figure-flags';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { currentLanguage } from '../../lib/language.ts';
import { periodText } from '../../lib/period-text.ts';

/** Words that many parts of the board share: months, kinds of units, flags. */
export function useFigureWords() {
  return {
    /** "Tháng 10/2026" */
    monthText: (month: string): string => periodText(month.replace('-', '-M')),
    flagText: ({ code, params }: CoverageLine['flags'][number]): string =>
      flagSentence({ code, params: mapValues(params, spokenMonth) }, currentLanguage()),
  };
}

const MONTH = /^(\d{4})-(\d{2})$/;

/** "2026-09" inside a sentence is read "09/2026". */
function spokenMonth(value: string | number): string | number {
  return typeof value === 'string' ? value.replace(MONTH, '$2/$1') : value;
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
