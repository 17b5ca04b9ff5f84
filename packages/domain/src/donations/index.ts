export { beneficiaryKey, type Beneficiary } from './beneficiary-key.ts';
export { decideHelp, type GiftToHelpFrom, type Help, type HelpRefusal } from './decide-help.policy.ts';
export { GIFT_PURPOSES, HELP_SCHEMES, schemesOf, type GiftPurpose, type HelpScheme } from './gift-purpose.ts';
export { sumGifts, type GiftSum, type SummedGift } from './sum-gifts.ts';
