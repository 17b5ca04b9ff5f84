import { daysBetween } from '@ansinh/vietnamese/plain-date';

/** How many days before its end a contract is pointed out, so that the next one is signed in time. */
export const CONTRACT_WARNING_DAYS = 30;

export const CONTRACT_STATES = ['coming', 'valid', 'ending', 'ended'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** Days a contract holds, ISO, both included. */
export interface ContractDays {
  readonly from: string;
  readonly to: string;
}

/** Returns how a contract stands on an ISO day. On its last day it still holds. */
export function contractState({ from, to }: ContractDays, day: string): ContractState {
  if (day < from) return 'coming';
  if (day > to) return 'ended';
  return daysBetween(day, to) <= CONTRACT_WARNING_DAYS ? 'ending' : 'valid';
}
