/** Whom a gift is for. @law SL V.9 (near-poor); KT210 GDĐT+3 (ethnic pupils), III.3 UBND huyện+5 (the others) */
export const GIFT_PURPOSES = [
  'near-poor',
  'ethnic-pupils',
  'farm-average',
  'pupils',
  'voluntary-bhxh',
  'hardship',
] as const;
export type GiftPurpose = (typeof GIFT_PURPOSES)[number];

export const HELP_SCHEMES = ['BHYT', 'BHXH-TN'] as const;
export type HelpScheme = (typeof HELP_SCHEMES)[number];

/** Returns the schemes that a gift of a purpose may pay: pensions for one, both for people in hardship, health insurance for the rest. */
export function schemesOf(purpose: GiftPurpose): readonly HelpScheme[] {
  if (purpose === 'hardship') return HELP_SCHEMES;
  return purpose === 'voluntary-bhxh' ? ['BHXH-TN'] : ['BHYT'];
}
