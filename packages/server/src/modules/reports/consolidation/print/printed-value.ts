import { formatNumber } from '@ansinh/vietnamese/number-format';

/** What a cell without a number says: nothing is reported, which is not zero. */
const NO_NUMBER = '-';

/** Returns a number as a report prints it: "1.234", of a rate "95,2"; an estimate says so before it. */
export function printedValue(value: number | null, estimated = false): string {
  if (value === null) return NO_NUMBER;
  return `${estimated ? 'ước ' : ''}${formatNumber(value, 2)}`;
}
