import { addMonths } from '@ansinh/vietnamese/plain-date';

/** A stay on a list: first and last day, ISO, both included; `to` null while it goes on. */
export interface Stay {
  /** The person; of people counted together a name of the bundle: nobody in it has another stay. */
  readonly person: string;
  /** How many people the stay stands for. */
  readonly people: number;
  readonly group: string;
  readonly commune: string;
  readonly from: string;
  readonly to: string | null;
}

/** A stay with the months ("2026-07") that the budget pays for. */
export interface FundedStay extends Pick<Stay, 'person' | 'people' | 'group' | 'commune'> {
  readonly months: readonly string[];
}

const before = (a: Stay, b: Stay): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.group < b.group ? -1 : Number(a.group > b.group);

/**
 * Returns the months the budget pays for, from one month to another ("2026-01", both included). A month counts where somebody stands on a
 * list for at least a day of it, and once only: of several stays in one month the earliest pays, so that nobody is paid for twice when he
 * changes his group or moves. (Money counts by month; which day decides was not found in the decree.)
 * @law NĐ 188/2025/NĐ-CP Đ8.4
 */
export function fundedMonths(stays: readonly Stay[], from: string, to: string): FundedStay[] {
  const taken = new Set<string>();
  const funded: FundedStay[] = [];
  for (const stay of stays.toSorted(before)) {
    const { person, people, group, commune } = stay;
    const months = monthsOf(stay, from, to).filter((month) => !taken.has(`${person} ${month}`));
    for (const month of months) taken.add(`${person} ${month}`);
    if (months.length > 0) funded.push({ person, people, group, commune, months });
  }
  return funded;
}

function monthsOf(stay: Stay, from: string, to: string): string[] {
  const first = stay.from.slice(0, 7) > from ? stay.from.slice(0, 7) : from;
  const last = stay.to !== null && stay.to.slice(0, 7) < to ? stay.to.slice(0, 7) : to;
  return stay.to !== null && stay.to < stay.from ? [] : monthsBetween(first, last);
}

/** Returns the months from one to another, both included; none when the second is earlier. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = addMonths(`${month}-01`, 1).slice(0, 7)) months.push(month);
  return months;
}
