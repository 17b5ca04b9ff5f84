import { addDays } from '@ansinh/vietnamese/plain-date';
import type { AgencyChange, AgencyLife, AgencySuccession, SetIssue } from './reorganisation-set.ts';

/**
 * Returns what is wrong with the agencies of a decision that takes effect on an ISO day: agencies that do not exist then or are
 * opened twice, one that ends with neither a successor nor a word on what becomes of its work, successors that are not there, two
 * that take the whole, a circle.
 */
export function checkAgencies(
  changes: readonly AgencyChange[],
  successions: readonly AgencySuccession[],
  agencies: readonly AgencyLife[],
  effective: string,
): SetIssue[] {
  const lives = new Map(agencies.map((one) => [one.code, one]));
  const before = addDays(effective, -1);
  const acts = Map.groupBy(changes, ({ code }) => code);
  const doing = (code: string, act: AgencyChange['act']): AgencyChange | undefined =>
    acts.get(code)?.find((one) => one.act === act);
  const stands = (code: string, day: string): boolean => {
    const life = lives.get(code);
    return life !== undefined && life.from <= day && (life.to === null || life.to >= day);
  };
  const called = (code: string): string => lives.get(code)?.name ?? doing(code, 'open')?.name ?? code;
  const issues: SetIssue[] = [];
  const add = (code: string, params: SetIssue['params']): void => {
    issues.push({ code: `reorganisations.${code}`, params });
  };
  for (const [code, own] of acts) {
    const agency = called(code);
    if (own.length > 1) add('agency_twice', { agency });
    if (own.some(({ act }) => act === 'open') && lives.has(code)) add('agency_exists', { agency, code });
    if (own.some(({ act }) => act !== 'open') && !stands(code, before))
      add('agency_not_there', { agency, on: before });
    const closing = doing(code, 'close');
    if (closing && closing.note.trim() === '' && !successions.some(({ from }) => from === code))
      add('agency_without_successor', { agency });
  }
  for (const [from, own] of Map.groupBy(successions, (one) => one.from)) {
    const agency = called(from);
    if (!stands(from, before)) add('agency_not_there', { agency, on: before });
    if (own.filter(({ share, primary }) => share === 'all' && primary).length > 1)
      add('agency_two_wholes', { agency });
    for (const { to } of own) {
      if (to === from) add('agency_succeeds_itself', { agency });
      else if (
        doing(to, 'open') === undefined &&
        (!stands(to, effective) || doing(to, 'close') !== undefined)
      )
        add('agency_receiver_not_there', { agency: called(to), on: effective });
    }
  }
  return issues;
}
