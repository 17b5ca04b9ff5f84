/** How strongly the mean of all pulls one collector's rate: as much as this many finished tasks would. */
const PULL = 10;

/** Returns the share of finished tasks that ended with joining, between 0 and 1: with few of them it stays near the mean of all. */
export function smoothedSuccess(joined: number, ended: number, meanOfAll: number): number {
  return (joined + PULL * meanOfAll) / (ended + PULL);
}
