/** How many days before its end a contract is pointed out, so that the next one is signed in time. */
export const CONTRACT_WARNING_DAYS = 30;

export const CONTRACT_STATES = ['coming', 'valid', 'ending', 'ended'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** Days a contract holds, ISO, both included. */
export interface ContractDays {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

/** Returns the days from one ISO day to another, negative when the second is earlier. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Returns how a contract stands on an ISO day. On its last day it still holds. */
export function contractState({ from, to }: ContractDays, day: string): ContractState {
  if (day < from) return 'coming';
  if (day > to) return 'ended';
  return daysUntil(day, to) <= CONTRACT_WARNING_DAYS ? 'ending' : 'valid';
}
