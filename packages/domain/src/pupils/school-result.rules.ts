/** Results of a class or school. */
export interface RosterCount {
  readonly pupils: number;
  readonly insured: number;
}

/** Returns the share insured, 0 to 1; null where there are no pupils. Never 1 while one is missing, whatever the rounding. */
export function insuredShare({ pupils, insured }: RosterCount): number | null {
  return pupils === 0 ? null : insured / pupils;
}

/** Returns whether the emulation criterion is met: every pupil insured. @law KT25 Đ10.1, Đ10.3; KT210 III.3 */
export function meetsCriterion({ pupils, insured }: RosterCount): boolean {
  return pupils > 0 && insured === pupils;
}

/** Returns the percent shown of a share, rounded down to one decimal, so that 100 is said only of all. */
export function shownPercent(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 10;
}
