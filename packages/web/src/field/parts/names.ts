import { CHANNEL_NAMES, OUTCOME_NAMES, REFUSAL_NAMES } from '@ansinh/contract/outreach/outreach.words';
import { currentLanguage } from '../../lib/language.ts';
import type { Channel, Outcome, Reason } from './outcome-look.ts';

/** Returns what an outcome is called, here as at the desk. */
export const outcomeName = (outcome: Outcome): string => OUTCOME_NAMES[outcome][currentLanguage()];

/** Returns what a reason of refusing is called. */
export const reasonName = (reason: Reason): string => REFUSAL_NAMES[reason][currentLanguage()];

/** Returns what a way of reaching somebody is called. */
export const channelName = (channel: Channel): string => CHANNEL_NAMES[channel][currentLanguage()];
