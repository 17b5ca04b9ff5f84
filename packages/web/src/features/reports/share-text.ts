import { formatShare } from '../../lib/format.ts';
import type { RoundCounts } from './reports.types.ts';

/** Returns a share as it is read; "–" where nothing is owed. Hundred percent is said only when all is there. */
export function shareText(share: number | null): string {
  if (share === null) return '–';
  return formatShare(share < 1 ? Math.min(share, 0.999) : share);
}

/** Returns how many reports have come: waiting for acceptance and accepted together. */
export function sentOf({ submitted, accepted }: Pick<RoundCounts, 'submitted' | 'accepted'>): number {
  return submitted + accepted;
}
