import { formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { schemesOf, type GiftPurpose, type HelpScheme } from './gift-purpose.ts';

/** Most months that one help pays ahead, per scheme. A card is a year's; voluntary insurance is paid at most five years ahead. */
const MOST_MONTHS: Readonly<Record<HelpScheme, number>> = { BHYT: 12, 'BHXH-TN': 60 };

/** A gift as far as helping from it needs it. */
export interface GiftToHelpFrom {
  readonly purpose: GiftPurpose;
  readonly receivedOn: string;
  readonly amount: number;
  readonly helped: number;
}

/** Help for one person. Months are "2026-01", both included. */
export interface Help {
  readonly scheme: HelpScheme;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly amount: number;
  readonly givenOn: string;
}

export type HelpRefusal =
  | 'donations.scheme_not_for_purpose'
  | 'donations.months_reversed'
  | 'donations.too_many_months'
  | 'donations.before_gift'
  | 'donations.in_future'
  | 'donations.balance_too_small';

/** Decides whether a gift may help so; returns how many months. What is left of the gift is checked again when it is written. */
export function decideHelp(gift: GiftToHelpFrom, help: Help, today: string): Decision<number, HelpRefusal> {
  if (!schemesOf(gift.purpose).includes(help.scheme))
    return refuse('donations.scheme_not_for_purpose', { scheme: help.scheme });
  const months = monthsBetween(help.firstMonth, help.lastMonth);
  if (months < 1) return refuse('donations.months_reversed');
  const most = MOST_MONTHS[help.scheme];
  if (months > most) return refuse('donations.too_many_months', { months, most, scheme: help.scheme });
  if (help.givenOn < gift.receivedOn)
    return refuse('donations.before_gift', { on: formatDate(gift.receivedOn) });
  if (help.givenOn > today) return refuse('donations.in_future', { on: formatDate(help.givenOn) });
  const left = gift.amount - gift.helped;
  if (help.amount > left) return refuse('donations.balance_too_small', { left, amount: help.amount });
  return allow(months);
}

/** Returns how many months "2026-01" to "2026-03" are: three; none or fewer when the last is before the first. */
function monthsBetween(first: string, last: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(last) - count(first) + 1;
}
