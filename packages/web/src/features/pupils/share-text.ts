import { formatNumber } from '../../lib/format.ts';

/** Returns a share in percent, rounded down, so that 100 % is said only of everybody; '-' where there is nobody. */
export function shareText(share: number | null): string {
  if (share === null) return '-';
  const percent = Math.floor(share * 1000 + 1e-9) / 10;
  return `${formatNumber(percent, Number.isInteger(percent) ? 0 : 1)}%`;
}
