/** Month a school year's roster belongs to the new year from: pupils are enrolled in August. */
const FIRST_MONTH = 8;

/** Returns the school year of an ISO day: "2026-2027". */
export function schoolYearOn(day: string): string {
  const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < FIRST_MONTH ? 1 : 0);
  return `${year}-${year + 1}`;
}

/** Returns the year a school year begins in. */
export function firstYearOf(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4));
}
