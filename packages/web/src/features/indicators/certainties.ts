/** How sure a fact may be, the surest first. */
export const CERTAINTIES = ['verified', 'secondary', 'unverified'] as const;
