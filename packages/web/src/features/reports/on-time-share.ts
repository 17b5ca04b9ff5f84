/** Returns the share of duties done in time among those whose term is over; null where none was due. */
export function onTimeShare({
  due,
  onTime,
}: {
  readonly due: number;
  readonly onTime: number;
}): number | null {
  return due === 0 ? null : onTime / due;
}
