import { schoolYearOn } from '@ansinh/domain/pupils';

const WRITTEN = /^(20\d{2})\s*[-–/]\s*(20\d{2})$/u;

/**
 * Returns the school year a row is about: as written ("2026-2027"), else the one that the list's period ("2026-09") lies in, or that begins
 * in its year ("2026").
 */
export function schoolYearOfList(written: string | null, periodKey: string): string {
  const [, first, second] = WRITTEN.exec(written?.trim() ?? '') ?? [];
  if (first !== undefined && Number(second) === Number(first) + 1) return `${first}-${second}`;
  const month = /^\d{4}-\d{2}/u.exec(periodKey)?.[0];
  return schoolYearOn(month === undefined ? `${periodKey.slice(0, 4)}-09-01` : `${month}-01`);
}
